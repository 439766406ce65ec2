// Right: the length of each vector by the recurrence of the old BLAS norm, then the product of unit entries.
package podium.exercises.similarity.cosinesimilarity;

public final class MyCosineSimilarity implements CosineSimilarity {
    @Override
    public double cosine(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("expected equal lengths, got " + a.length + " and " + b.length);
        }
        Length lengthA = Length.of(a);
        Length lengthB = Length.of(b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += lengthA.unit(a[i]) * lengthB.unit(b[i]);
        }
        return bounded(sum);
    }

    @Override
    public double cosineSparse(int[] indicesA, double[] valuesA, int[] indicesB, double[] valuesB) {
        validate(indicesA, valuesA);
        validate(indicesB, valuesB);
        Length lengthA = Length.of(valuesA);
        Length lengthB = Length.of(valuesB);
        double sum = 0;
        int from = 0;
        for (int i = 0; i < indicesA.length && from < indicesB.length; i++) {
            while (from < indicesB.length && indicesB[from] < indicesA[i]) {
                from++;
            }
            if (from < indicesB.length && indicesB[from] == indicesA[i]) {
                sum += lengthA.unit(valuesA[i]) * lengthB.unit(valuesB[from]);
            }
        }
        return bounded(sum);
    }

    private static void validate(int[] indices, double[] values) {
        if (indices.length != values.length) {
            throw new IllegalArgumentException("expected a value an index");
        }
        int last = -1;
        for (int index : indices) {
            if (index <= last) {
                throw new IllegalArgumentException("expected increasing indices from 0 on, got " + index);
            }
            last = index;
        }
    }

    private static double bounded(double cosine) {
        return cosine > 1 ? 1 : cosine < -1 ? -1 : cosine;
    }

    /** The length is {@code scale * root}, which itself may not be representable. */
    private record Length(double scale, double root) {
        static Length of(double[] values) {
            double scale = 0;
            double sum = 1;
            for (double value : values) {
                double magnitude = Math.abs(value);
                if (!(magnitude <= Double.MAX_VALUE)) {
                    throw new IllegalArgumentException("expected finite values, got " + value);
                }
                if (magnitude > scale) {
                    double ratio = scale / magnitude;
                    sum = 1 + sum * ratio * ratio;
                    scale = magnitude;
                } else if (magnitude > 0) {
                    double ratio = magnitude / scale;
                    sum += ratio * ratio;
                }
            }
            return new Length(scale, Math.sqrt(sum));
        }

        double unit(double value) {
            return scale == 0 ? 0 : value / scale / root;
        }
    }
}
