package podium.judge.hidden.similarity.cosinesimilarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import podium.exercises.similarity.cosinesimilarity.CosineSimilarity;
import podium.judge.engine.testkit.Definition;
import podium.judge.engine.testkit.Definitions;

/** Coefficients that are taken for the cosine, and what a zero vector scores. */
final class CosineSimilarityDefinitions implements Definitions<CosineSimilarity> {
    /** Beyond, what a naive formula gives depends on how it is written. */
    private static final double LARGEST = 1e75;

    private enum Coefficient implements Definition.Trait {
        COSINE(""),
        DISTANCE("it is the cosine distance, 1 - cos"),
        ABSOLUTE("it is the absolute value of the cosine"),
        ANGLE("it is the angular similarity, 1 - 2 angle / π"),
        TANIMOTO("it is the Tanimoto coefficient, a·b / (|a|² + |b|² - a·b)"),
        PROJECTION("it is the projection onto the first vector, a·b / |a|²");

        private final String words;

        Coefficient(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }

        double of(double ab, double aa, double bb) {
            double cosine = Math.max(-1, Math.min(1, ab / Math.sqrt(aa) / Math.sqrt(bb)));
            return switch (this) {
                case COSINE -> cosine;
                case DISTANCE -> 1 - cosine;
                case ABSOLUTE -> Math.abs(cosine);
                case ANGLE -> 1 - 2 * Math.acos(cosine) / Math.PI;
                case TANIMOTO -> ab / (aa + bb - ab);
                case PROJECTION -> ab / aa;
            };
        }
    }

    private enum Coordinates implements Definition.Trait {
        ALL(""),
        COMMON("lengths of sparse vectors are over their common indices only (Surprise)"),
        CENTERED("the mean of dense vectors is taken off first: Pearson's correlation");

        private final String words;

        Coordinates(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    private enum Zero implements Definition.Trait {
        ZERO("", 0, 0),
        NAN("a zero vector scores NaN (LibRec, ScyllaDB)", Double.NaN, Double.NaN),
        TWO_ARE_EQUAL("two zero vectors score 1", 0, 1);

        private final String words;
        private final double one;
        private final double both;

        Zero(String words, double one, double both) {
            this.words = words;
            this.one = one;
            this.both = both;
        }

        @Override
        public String words() {
            return words;
        }
    }

    @Override
    public List<Definition<CosineSimilarity>> others() {
        List<Definition<CosineSimilarity>> all = new ArrayList<>();
        for (Coefficient coefficient : Coefficient.values()) {
            for (Coordinates coordinates : Coordinates.values()) {
                for (Zero zero : Zero.values()) {
                    all.add(Definition.of(new Way(coefficient, coordinates, zero), coefficient, coordinates, zero));
                }
            }
        }
        return all;
    }

    private record Way(Coefficient coefficient, Coordinates coordinates, Zero zero) implements CosineSimilarity {
        @Override
        public double cosine(double[] a, double[] b) {
            if (a.length != b.length) {
                throw new IllegalArgumentException("no definition knows vectors of two lengths");
            }
            return coordinates == Coordinates.CENTERED ? of(centered(a), centered(b)) : of(a, b);
        }

        private static double[] centered(double[] values) {
            double mean = DoubleStream.of(values).average().orElse(0);
            return DoubleStream.of(values).map(value -> value - mean).toArray();
        }

        @Override
        public double cosineSparse(int[] indicesA, double[] valuesA, int[] indicesB, double[] valuesB) {
            TreeMap<Integer, double[]> pairs = new TreeMap<>();
            put(pairs, indicesA, valuesA, 0);
            put(pairs, indicesB, valuesB, 1);
            if (coordinates == Coordinates.COMMON) {
                pairs.keySet().retainAll(Arrays.stream(indicesA).boxed().toList());
                pairs.keySet().retainAll(Arrays.stream(indicesB).boxed().toList());
            }
            return of(
                    pairs.values().stream().mapToDouble(pair -> pair[0]).toArray(),
                    pairs.values().stream().mapToDouble(pair -> pair[1]).toArray());
        }

        private static void put(TreeMap<Integer, double[]> pairs, int[] indices, double[] values, int side) {
            for (int i = 0; i < indices.length; i++) {
                if (indices.length != values.length || indices[i] < (i == 0 ? 0 : indices[i - 1] + 1)) {
                    throw new IllegalArgumentException("no definition knows such indices");
                }
                pairs.computeIfAbsent(indices[i], index -> new double[2])[side] = values[i];
            }
        }

        private double of(double[] a, double[] b) {
            double ab = 0;
            double aa = 0;
            double bb = 0;
            for (int i = 0; i < a.length; i++) {
                ab += a[i] * b[i];
                aa += a[i] * a[i];
                bb += b[i] * b[i];
            }
            requireMiddling(a);
            requireMiddling(b);
            if (aa == 0 || bb == 0) {
                return aa == bb ? zero.both : zero.one;
            }
            return coefficient.of(ab, aa, bb);
        }

        private static void requireMiddling(double[] values) {
            for (double value : values) {
                double size = Math.abs(value);
                if (value != 0 && !(size >= 1 / LARGEST && size <= LARGEST)) {
                    throw new IllegalArgumentException("no definition knows an entry of " + value);
                }
            }
        }
    }
}
