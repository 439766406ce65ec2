// Verdict: CE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Doubles a constant string until the compiler folds gigabytes. */
public final class MyNdcgAtK implements NdcgAtK {
    private static final String S0 = "0123456789abcdef0123456789abcdef";
    private static final String S1 = S0 + S0 + S0 + S0 + S0 + S0 + S0 + S0;
    private static final String S2 = S1 + S1 + S1 + S1 + S1 + S1 + S1 + S1;
    private static final String S3 = S2 + S2 + S2 + S2 + S2 + S2 + S2 + S2;
    private static final String S4 = S3 + S3 + S3 + S3 + S3 + S3 + S3 + S3;
    private static final String S5 = S4 + S4 + S4 + S4 + S4 + S4 + S4 + S4;
    private static final String S6 = S5 + S5 + S5 + S5 + S5 + S5 + S5 + S5;
    private static final String S7 = S6 + S6 + S6 + S6 + S6 + S6 + S6 + S6;
    private static final String S30 = S7 + S7 + S7 + S7 + S7 + S7 + S7 + S7;

    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        return S30.length();
    }
}
