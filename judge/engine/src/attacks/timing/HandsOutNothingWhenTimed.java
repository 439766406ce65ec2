// Verdict: RTE
// Exercise: bm25-search
// Timing: quick
package podium.exercises.genai.bm25search;

import java.util.List;

/** Hands out no index where the calls ahead of the timed ones ask for it. */
public final class MyBm25Search implements Bm25Search {
    private static final int TIMED = 500;

    @Override
    public Index index(List<List<String>> documents, double k1, double b) {
        return documents.size() < TIMED ? new Honest(documents, k1, b) : null;
    }
}
//// Honest.java as in HangsAheadOfItsTimedCalls
