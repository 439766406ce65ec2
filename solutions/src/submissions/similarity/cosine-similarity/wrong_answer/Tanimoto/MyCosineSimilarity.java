// Rejected by: the cosine is the dot product over the product of the lengths
// Follows: it is the Tanimoto coefficient, a·b / (|a|² + |b|² - a·b)
// Divides by the sum of the squared lengths less the dot product: that is the Tanimoto coefficient.
package podium.exercises.similarity.cosinesimilarity;

public final class MyCosineSimilarity implements CosineSimilarity {
    @Override
    public double cosine(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("lengths differ");
        }
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += a[i] * b[i];
            aa += a[i] * a[i];
            bb += b[i] * b[i];
        }
        requireFinite(a);
        requireFinite(b);
        return finish(ab, aa, bb);
    }

    @Override
    public double cosineSparse(int[] indicesA, double[] valuesA, int[] indicesB, double[] valuesB) {
        checkIndices(indicesA, valuesA);
        checkIndices(indicesB, valuesB);
        requireFinite(valuesA);
        requireFinite(valuesB);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (double value : valuesA) {
            aa += value * value;
        }
        for (double value : valuesB) {
            bb += value * value;
        }
        int i = 0;
        int j = 0;
        while (i < indicesA.length && j < indicesB.length) {
            if (indicesA[i] < indicesB[j]) {
                i++;
            } else if (indicesB[j] < indicesA[i]) {
                j++;
            } else {
                ab += valuesA[i++] * valuesB[j++];
            }
        }
        return finish(ab, aa, bb);
    }

    private static void checkIndices(int[] indices, double[] values) {
        if (indices.length != values.length) {
            throw new IllegalArgumentException("indices and values differ in length");
        }
        for (int i = 0; i < indices.length; i++) {
            if (indices[i] < 0 || (i > 0 && indices[i] <= indices[i - 1])) {
                throw new IllegalArgumentException("bad index at " + i);
            }
        }
    }

    private static void requireFinite(double[] values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("not finite: " + value);
            }
        }
    }

    private static double finish(double ab, double aa, double bb) {
        if (aa == 0 || bb == 0) {
            return 0;
        }
        return Math.max(-1, Math.min(1, ab / (aa + bb - ab)));
    }
}
