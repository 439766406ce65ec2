package podium.judge.app.measure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import podium.exercises.similarity.cosinesimilarity.CosineSimilarity;
import podium.judge.engine.judging.TimingTrial;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.testkit.Workload;
import podium.judge.engine.verdict.Cost.Outcome;

/**
 * How often the rule on time errs, at a limit of {@value #LIMIT} times: the same code must never be too slow, and code that
 * does {@value #SLOWER} times the work must be. Both are dot products of {@value #ENTRIES} entries, passed over so often that
 * a call takes about 1 µs, 50 µs or 1 ms.
 */
public final class ErrorRates {
    private static final int ENTRIES = 1_000;
    private static final int SLOWER = 6;
    private static final double LIMIT = 3;
    /** About 1 µs a pass. */
    private static final List<Integer> PASSES = List.of(1, 50, 1_000);

    private static final String KERNEL = """
            package podium.exercises.similarity.cosinesimilarity;

            public final class MyCosineSimilarity implements CosineSimilarity {
                @Override
                public double cosine(double[] a, double[] b) {
                    double sum = 0;
                    for (int pass = 0; pass < %d; pass++) {
                        sum *= 0.0; // A compiler may not take that for zero, so that no pass can be left out.
                        for (int i = 0; i < a.length; i++) {
                            sum += a[i] * b[i];
                        }
                    }
                    return sum;
                }

                @Override
                public double cosineSparse(int[] indicesA, double[] valuesA, int[] indicesB, double[] valuesB) {
                    throw new UnsupportedOperationException();
                }
            }
            """;

    private final Kit kit;
    private final Problem cosine;

    /** For the exercise {@code cosine-similarity}, whose contract both implement. */
    public ErrorRates(Kit kit, Problem cosine) {
        this.kit = kit;
        this.cosine = cosine;
    }

    private static final class DotProducts implements Workload<CosineSimilarity> {
        @Override
        public int size() {
            return ENTRIES;
        }

        @Override
        public int[] growthSizes() {
            return new int[] {ENTRIES / 8, ENTRIES / 4, ENTRIES / 2, ENTRIES};
        }

        @Override
        public Function<CosineSimilarity, Object> draw(RandomGenerator random, int size) {
            double[] a = random.doubles(size).toArray();
            double[] b = random.doubles(size).toArray();
            return subject -> subject.cosine(a, b);
        }
    }

    /**
     * What judging one pair of codes many times led to.
     *
     * @param times how many times the reference's work the submission does
     * @param passes of the reference over its input
     * @param busy busy loops beside the judge
     * @param outcomes how often each came
     * @param ratios lowest and highest ratio measured
     * @param medianSeconds what one judging took, workers' start included
     */
    public record Cell(
            int times,
            int passes,
            int busy,
            Map<Outcome, Integer> outcomes,
            List<Double> ratios,
            double medianSeconds) {
        /** A row of the table. */
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d µs | %d | %d | %d | %d | %.2f to %.2f | %.1f s |",
                    times == 1 ? "equal" : times + " times",
                    passes,
                    busy,
                    outcomes.getOrDefault(Outcome.ABOVE, 0),
                    outcomes.getOrDefault(Outcome.UNDECIDED, 0),
                    outcomes.getOrDefault(Outcome.WITHIN, 0),
                    ratios.get(0),
                    ratios.get(1),
                    medianSeconds);
        }

        /** Whether equal code was never above, and slower code was above or, beside too many loops, at least not within. */
        public boolean asClaimed() {
            int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
            int above = outcomes.getOrDefault(Outcome.ABOVE, 0);
            if (times == 1) {
                return above == 0;
            }
            return busy < Runtime.getRuntime().availableProcessors()
                    ? above >= 0.99 * all
                    : outcomes.getOrDefault(Outcome.WITHIN, 0) == 0;
        }
    }

    /** The table's head. */
    public static String head() {
        return "| code | a call | busy loops | SLOW | undecided | within | ratios | one judging |\n"
                + "|---|---|---|---|---|---|---|---|";
    }

    /**
     * Judges in every condition, telling each as it ends: quiet, beside one busy loop, and beside more loops than processors.
     *
     * @param equal judgings of equal code, in all
     * @param slower judgings of slower code, in all
     */
    public List<Cell> measure(int equal, int slower, Consumer<Cell> progress) {
        List<Integer> loads = List.of(0, 1, Runtime.getRuntime().availableProcessors() + 1);
        int conditions = loads.size() * PASSES.size();
        return List.of(1, SLOWER).stream()
                .flatMap(times -> loads.stream()
                        .flatMap(busy -> PASSES.stream()
                                .map(passes -> cell(
                                        times, passes, busy, Math.max(1, (times == 1 ? equal : slower) / conditions)))
                                .peek(progress)))
                .toList();
    }

    private Cell cell(int times, int passes, int busy, int judgings) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        double[] ratios = new double[judgings];
        double[] seconds = new double[judgings];
        try (TimingTrial trial = new TimingTrial(
                        kit,
                        Sandbox.strongest(),
                        cosine,
                        new DotProducts(),
                        LIMIT,
                        String.format(Locale.ROOT, KERNEL, times * passes),
                        String.format(Locale.ROOT, KERNEL, passes));
                Neighbors neighbors = Neighbors.busy(busy)) {
            for (int i = 0; i < judgings; i++) {
                long before = System.nanoTime();
                var cost = trial.once(1 + i);
                seconds[i] = (System.nanoTime() - before) / 1e9;
                ratios[i] = cost.quick().get(cost.quick().size() - 1).ratio();
                outcomes.merge(cost.outcome(), 1, Integer::sum);
            }
        }
        Arrays.sort(ratios);
        Arrays.sort(seconds);
        return new Cell(times, passes, busy, outcomes, List.of(ratios[0], ratios[judgings - 1]), seconds[judgings / 2]);
    }
}
