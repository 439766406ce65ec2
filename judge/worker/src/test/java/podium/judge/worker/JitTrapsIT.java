package podium.judge.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import podium.judge.protocol.Signature;

/**
 * What the JIT compiler makes of a loop that times a method, and of the batch that stands in its place: each time the naive
 * way and a {@link Batch} look at the same code. Ratios of medians; the margins are wide, because machines are noisy.
 */
class JitTrapsIT {
    private static final int SAMPLES = 9;
    private static final long WARM_UP_NANOS = 400_000_000;
    private static final int CALLS = 2_000;
    private static final double ARGUMENT = 0.73;

    /** What is timed. */
    public interface Work {
        /** Some number that takes work to find. */
        double of(double x);
    }

    /** Few enough for the compiler to write out one after the other. */
    public static final class TenSteps implements Work {
        @Override
        public double of(double x) {
            return steps(x, 10);
        }
    }

    /** None of which can be skipped by whoever wants the result. */
    public static final class HundredSteps implements Work {
        @Override
        public double of(double x) {
            return steps(x, 100);
        }
    }

    private static double steps(double x, int count) {
        double y = x;
        for (int i = 0; i < count; i++) {
            y = y * y / 3.14 + x;
        }
        return y;
    }

    /** One long loop. */
    public static final class OneLoop implements Work {
        static final int STEPS = 100_000;

        @Override
        public double of(double x) {
            double y = x;
            for (int i = 0; i < STEPS; i++) {
                y = y * 0.999 + i;
            }
            return y;
        }
    }

    @Test
    void results_that_nobody_reads_cost_nothing_in_a_loop() throws Exception {
        HundredSteps hundred = new HundredSteps();
        double worked = batched(hundred);
        assertThat(median(timed(() -> unread(hundred))) / worked).isLessThan(0.2);
        assertThat(worked / batched(new TenSteps())).as("ten times the steps").isGreaterThan(2);
    }

    private static double unread(HundredSteps work) {
        for (int i = 0; i < CALLS; i++) {
            work.of(ARGUMENT + i);
        }
        return 0;
    }

    @Test
    void a_constant_argument_is_computed_once_for_all() throws Exception {
        TenSteps ten = new TenSteps();
        double folded = median(timed(() -> ofConstant(ten)));
        assertThat(folded / batched(ten)).isLessThan(0.3);
    }

    private static double ofConstant(TenSteps work) {
        double sum = 0;
        for (int i = 0; i < CALLS; i++) {
            sum += work.of(ARGUMENT);
        }
        return sum;
    }

    @Test
    void one_long_call_is_compiled_while_it_runs() throws Exception {
        double[] cold = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            Work work = (Work)
                    new Again().define(OneLoop.class).getDeclaredConstructor().newInstance();
            long start = System.nanoTime();
            double result = work.of(ARGUMENT);
            cold[i] = System.nanoTime() - start;
            assertThat(result).isPositive();
        }
        assertThat(median(cold) / batched(new OneLoop())).isGreaterThan(1.5);
    }

    /** Defines a class once more, of which the JVM has seen nothing. */
    private static final class Again extends ClassLoader {
        Again() {
            super(JitTrapsIT.class.getClassLoader());
        }

        Class<?> define(Class<?> type) throws IOException {
            try (InputStream in = type.getResourceAsStream("JitTrapsIT$" + type.getSimpleName() + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(type.getName(), bytes, 0, bytes.length);
            }
        }
    }

    /** Nanoseconds a call, as a worker runs it: by reflection, with every result kept. */
    private static double batched(Work work) throws Exception {
        Signature signature = Signature.of(Work.class.getMethod("of", double.class));
        int calls = work instanceof OneLoop ? 20 : CALLS;
        List<Call> planned = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            planned.add(new Call(work, signature, new Object[] {ARGUMENT + i}, false));
        }
        Batch batch = new Batch(planned);
        double[] nanos = timed(() -> {
            batch.run(1);
            return 0;
        });
        assertThat(batch.results()).hasSize(calls);
        return median(nanos) * CALLS / calls;
    }

    /** Nanoseconds for one of {@link #CALLS}, after a warm-up. */
    private static double[] timed(DoubleSupplier calls) {
        double read = 0;
        for (long end = System.nanoTime() + WARM_UP_NANOS; System.nanoTime() < end; ) {
            read += calls.getAsDouble();
        }
        double[] nanos = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            long start = System.nanoTime();
            read += calls.getAsDouble();
            nanos[i] = (System.nanoTime() - start) / (double) CALLS;
        }
        assertThat(read).isNotNaN();
        return nanos;
    }

    private static double median(double[] values) {
        return DoubleStream.of(values)
                .sorted()
                .skip(values.length / 2)
                .findFirst()
                .orElseThrow();
    }
}
