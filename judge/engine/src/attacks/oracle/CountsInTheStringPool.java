// Verdict: WA
package podium.exercises.metrics.ndcgatk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Counts calls over all laws in the pool of strings, which all classes of a process share, and fails where that works. */
public final class MyNdcgAtK implements NdcgAtK {
    private static final List<String> OWN = new ArrayList<>();

    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        int calls = 0;
        String mark = "call " + calls;
        while (mark.intern() != mark) {
            calls++;
            mark = "call " + calls;
        }
        OWN.add(mark);
        if (calls >= OWN.size()) {
            throw new IllegalStateException("other laws called before");
        }
        return calls % 7 / 6.0;
    }
}
