package podium.judge.app.measure;

import java.util.Locale;
import java.util.stream.IntStream;

/** Wall times of one piece of work. */
public final class Sample {
    private final double[] sorted;

    private Sample(double[] sorted) {
        this.sorted = sorted;
    }

    /** Work that takes time. */
    @FunctionalInterface
    public interface Work {
        /** Does it once. */
        void run();
    }

    /** Times the work so often, after one run that fills caches and is not counted. */
    public static Sample of(int runs, Work work) {
        return of(runs, () -> {}, work);
    }

    /** Times the work so often, each time after a preparation that is not timed. */
    public static Sample of(int runs, Work preparation, Work work) {
        work.run();
        double[] seconds = IntStream.range(0, runs)
                .mapToDouble(run -> {
                    preparation.run();
                    return time(work);
                })
                .sorted()
                .toArray();
        return new Sample(seconds);
    }

    /** Times the work once, for what takes minutes. */
    public static Sample once(Work work) {
        return new Sample(new double[] {time(work)});
    }

    private static double time(Work work) {
        long before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / 1e9;
    }

    private double median() {
        return sorted[sorted.length / 2];
    }

    /** Median and range, such as {@code 0.48 s (0.46 to 0.55)}. */
    public String inSeconds() {
        return String.format(Locale.ROOT, "%.2f s (%.2f to %.2f)", median(), sorted[0], sorted[sorted.length - 1]);
    }

    /** How much longer this takes than the other, by medians. */
    public String inSecondsBeyond(Sample other) {
        return String.format(Locale.ROOT, "%.1f s", median() - other.median());
    }

    /** This over the other, by medians. */
    public String over(Sample other) {
        return String.format(Locale.ROOT, "%.2f", median() / other.median());
    }
}
