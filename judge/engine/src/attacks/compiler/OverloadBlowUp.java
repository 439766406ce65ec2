// Verdict: CE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Nests lambdas in overloaded calls, each level doubling the compiler's work. */
public final class MyNdcgAtK implements NdcgAtK {
    interface A {
        Integer of(Integer x);
    }

    interface B {
        Integer of(Integer x);
    }

    private static <T extends A> Integer f(T a) {
        return 1;
    }

    private static <T extends B> Long f(B b) {
        return 1L;
    }

    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        return f(a -> @repeat(26){f(a1 -> }1@repeat(26){)});
    }
}
