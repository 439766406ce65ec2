// Verdict: CE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Asks for a subtype whose proof has no end: each step asks for that of larger types. */
public final class MyNdcgAtK implements NdcgAtK {
    private interface Outer<T> {}

    private interface Inner<T> extends Outer<Outer<? super Inner<Inner<T>>>> {}

    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        Inner<Byte> inner = null;
        Outer<? super Inner<Byte>> outer = inner;
        return outer == null ? 1 : 0;
    }
}
