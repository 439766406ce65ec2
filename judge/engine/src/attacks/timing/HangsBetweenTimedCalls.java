// Verdict: TLE
// Exercise: bm25-search
// Timing: quick
package podium.exercises.genai.bm25search;

import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Never ends where an index is made between two series of timed calls: that is no time of a call. */
public final class MyBm25Search implements Bm25Search {
    private static final int TIMED = 500;
    private static final int MADE_BEFORE_PAIRS = 9;

    private int made;

    @Override
    public Index index(List<List<String>> documents, double k1, double b) {
        made += documents.size() >= TIMED ? 1 : 0;
        while (made > MADE_BEFORE_PAIRS) {
            LockSupport.park();
        }
        return new Honest(documents, k1, b);
    }
}
//// Honest.java as in HangsAheadOfItsTimedCalls
