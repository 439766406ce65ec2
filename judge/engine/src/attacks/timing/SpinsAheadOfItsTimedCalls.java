// Verdict: SEC|SLOW
// Exercise: bm25-search
// Timing: quick
package podium.exercises.genai.bm25search;

import java.util.List;
import podium.exercises.Scored;

/** Is slow, and leaves busy threads behind where an index is made ahead, so that what is timed later is slower. */
public final class MyBm25Search implements Bm25Search {
    private static final int TIMED = 500;
    private static final int WASTED = 40;

    private static boolean started;

    @Override
    public Index index(List<List<String>> documents, double k1, double b) {
        if (documents.size() >= TIMED && !started) {
            started = true;
            for (int i = 0; i < 4; i++) {
                Thread thread = new Thread(() -> {
                    while (true) {
                        Thread.onSpinWait();
                    }
                });
                thread.setDaemon(true);
                thread.start();
            }
        }
        Index honest = new Honest(documents, k1, b);
        return (query, k) -> {
            List<Scored> found = honest.search(query, k);
            for (int i = 0; documents.size() >= TIMED && i < WASTED; i++) {
                found = honest.search(query, k);
            }
            return found;
        };
    }
}
//// Honest.java as in HangsAheadOfItsTimedCalls
