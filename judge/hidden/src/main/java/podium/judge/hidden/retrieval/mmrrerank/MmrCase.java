package podium.judge.hidden.retrieval.mmrrerank;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import podium.exercises.retrieval.mmrrerank.MmrRerank;
import podium.judge.engine.testkit.Expect;

/**
 * One input.
 *
 * @param relevance a candidate each
 * @param embeddings a candidate each
 * @param lambda what relevance weighs
 * @param k how many to pick
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them.
record MmrCase(double[] relevance, double[][] embeddings, double lambda, int k) {
    /** What rounding may do to a score: relevance and lambda are of order 1 here. */
    private static final double ROUNDING = 1e-9;

    int[] pickedBy(MmrRerank subject) {
        return subject.rerank(relevance, embeddings, lambda, k);
    }

    /** The picks, which are as many different candidates as there should be. */
    int[] soundPicksBy(MmrRerank subject) {
        int[] picks = pickedBy(subject);
        boolean sound = picks.length == Math.min(k, relevance.length)
                && Arrays.stream(picks).allMatch(pick -> pick >= 0 && pick < relevance.length)
                && Arrays.stream(picks).distinct().count() == picks.length;
        Expect.holds(sound, picks, Math.min(k, relevance.length) + " different indices below " + relevance.length);
        return picks;
    }

    /** Each pick must have the best score, given the picks before it, but for rounding. */
    void requireGreedy(int[] picks) {
        double[][] cosines = cosines();
        boolean[] picked = new boolean[relevance.length];
        for (int place = 0; place < picks.length; place++) {
            int[] before = Arrays.copyOf(picks, place);
            double best = IntStream.range(0, relevance.length)
                    .filter(i -> !picked[i])
                    .mapToDouble(i -> score(i, before, cosines))
                    .max()
                    .orElseThrow();
            double got = score(picks[place], before, cosines);
            Expect.holds(
                    got >= best - ROUNDING,
                    picks,
                    "at [" + place + "] a candidate that scores " + best + ", where " + picks[place] + " scores "
                            + got);
            picked[picks[place]] = true;
        }
    }

    private double score(int i, int[] before, double[][] cosines) {
        double closest = Arrays.stream(before)
                .mapToDouble(pick -> cosines[i][pick])
                .max()
                .orElse(0);
        return lambda * relevance[i] - (1 - lambda) * closest;
    }

    private double[][] cosines() {
        return Arrays.stream(embeddings)
                .map(a ->
                        Arrays.stream(embeddings).mapToDouble(b -> cosine(a, b)).toArray())
                .toArray(double[][]::new);
    }

    private static double cosine(double[] a, double[] b) {
        double lengths = Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b));
        return lengths == 0 ? 0 : dot(a, b) / lengths;
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(d -> a[d] * b[d]).sum();
    }

    MmrCase cut(int other) {
        return new MmrCase(relevance, embeddings, lambda, other);
    }

    MmrCase weighing(double other) {
        return new MmrCase(relevance, embeddings, other, k);
    }

    MmrCase relevant(double[] others) {
        return new MmrCase(others, embeddings, lambda, k);
    }

    MmrCase relevant(DoubleUnaryOperator change) {
        return relevant(Arrays.stream(relevance).map(change).toArray());
    }

    MmrCase embedded(double[][] others) {
        return new MmrCase(relevance, others, lambda, k);
    }

    MmrCase embedded(UnaryOperator<double[]> change) {
        return embedded(Arrays.stream(embeddings).map(change).toArray(double[][]::new));
    }

    /** Relevances at least 1 apart, in random order. */
    MmrCase apart(Random random) {
        double[] distinct =
                IntStream.range(0, relevance.length).asDoubleStream().toArray();
        for (int i = distinct.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            double moved = distinct[i];
            distinct[i] = distinct[other];
            distinct[other] = moved;
        }
        return relevant(distinct);
    }

    /** All candidates, and after them all again. */
    MmrCase doubled() {
        return new MmrCase(
                IntStream.range(0, 2 * relevance.length)
                        .mapToDouble(i -> relevance[i % relevance.length])
                        .toArray(),
                Stream.concat(Arrays.stream(embeddings), Arrays.stream(embeddings))
                        .toArray(double[][]::new),
                lambda,
                k);
    }

    static double[] times(double factor, double[] vector) {
        return Arrays.stream(vector).map(entry -> factor * entry).toArray();
    }

    /** Many candidates of normal entries. */
    static MmrCase large(int candidates, double lambda, Random random) {
        double[][] embeddings = new double[candidates][3];
        for (double[] embedding : embeddings) {
            Arrays.setAll(embedding, d -> random.nextGaussian());
        }
        return new MmrCase(random.doubles(candidates).toArray(), embeddings, lambda, candidates);
    }

    /** Up to eight candidates of small whole entries: zero, equal, parallel and opposite vectors are common. */
    static final class Any implements ArbitrarySupplier<MmrCase> {
        @Override
        public Arbitrary<MmrCase> get() {
            return sized(0, List.of(0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0));
        }
    }

    /** Three candidates or more, and both terms of the score count. */
    static final class Mixed implements ArbitrarySupplier<MmrCase> {
        @Override
        public Arbitrary<MmrCase> get() {
            return sized(3, List.of(0.1, 0.25, 0.5, 0.75, 0.9));
        }
    }

    private static Arbitrary<MmrCase> sized(int fewest, List<Double> lambdas) {
        Arbitrary<Double> entries = Arbitraries.of(1.0, 0.0, -1.0, 2.0, -2.0, 3.0);
        Arbitrary<Double> relevances = Arbitraries.of(1.0, 0.75, 0.5, 0.25, 0.0, -0.5, 2.0);
        Arbitrary<int[]> shapes = Combinators.combine(
                        Arbitraries.integers().between(fewest, 8), Arbitraries.of(2, 1, 3, 0))
                .as((candidates, dimensions) -> new int[] {candidates, dimensions});
        return shapes.flatMap(shape -> Combinators.combine(
                                relevances.array(Double[].class).ofSize(shape[0]),
                                entries.array(Double[].class)
                                        .ofSize(shape[1])
                                        .array(Double[][].class)
                                        .ofSize(shape[0]),
                                Arbitraries.of(lambdas),
                                Arbitraries.integers().between(1, 10))
                        .as((relevance, embeddings, lambda, k) -> new MmrCase(
                                unboxed(relevance),
                                Arrays.stream(embeddings).map(MmrCase::unboxed).toArray(double[][]::new),
                                lambda,
                                k))
                        .withoutEdgeCases())
                // To combine the edge cases of so many numbers takes longer than all laws.
                .withoutEdgeCases();
    }

    private static double[] unboxed(Double[] values) {
        return Arrays.stream(values).mapToDouble(value -> value).toArray();
    }
}
