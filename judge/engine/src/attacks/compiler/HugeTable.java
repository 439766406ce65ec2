// Verdict: CE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Is a table longer than a class file can hold. */
public final class MyNdcgAtK implements NdcgAtK {
    private static final long[] TABLE = {@repeat(20000){987654321098L,}};

    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        return TABLE.length;
    }
}
