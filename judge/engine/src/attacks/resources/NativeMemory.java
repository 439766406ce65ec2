// Verdict: RULE
// Behind the rules: RTE|MLE|TLE
// Process: cannot stop: memory outside the JVM is the system's to limit
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Fills memory that no JVM limit counts. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        try {
            var field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
            field.setAccessible(true);
            Object unsafe = field.get(null);
            var allocate = unsafe.getClass().getMethod("allocateMemory", long.class);
            var fill = unsafe.getClass().getMethod("setMemory", long.class, long.class, byte.class);
            for (int i = 0; i < 64; i++) {
                fill.invoke(unsafe, allocate.invoke(unsafe, 64L << 20), 64L << 20, (byte) 1);
            }
            throw new IllegalStateException("4 GB");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e.toString());
        }
    }
}
