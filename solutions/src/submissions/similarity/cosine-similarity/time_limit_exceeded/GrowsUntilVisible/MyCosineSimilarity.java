// Rejected by: a zero vector has similarity 0 with everything, itself included
// Doubles small vectors until their squares are visible; a zero vector never gets there.
package podium.exercises.similarity.cosinesimilarity;

public final class MyCosineSimilarity implements CosineSimilarity {
    @Override
    public double cosine(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("lengths differ");
        }
        double[] x = rescaled(a);
        double[] y = rescaled(b);
        double dot = 0;
        for (int i = 0; i < x.length; i++) {
            dot += x[i] * y[i];
        }
        return x.length == 0 ? 0 : Math.max(-1, Math.min(1, dot / Math.sqrt(squares(x)) / Math.sqrt(squares(y))));
    }

    @Override
    public double cosineSparse(int[] indicesA, double[] valuesA, int[] indicesB, double[] valuesB) {
        checkIndices(indicesA, valuesA);
        checkIndices(indicesB, valuesB);
        if (indicesA.length == 0 || indicesB.length == 0) {
            return 0;
        }
        double[] x = rescaled(valuesA);
        double[] y = rescaled(valuesB);
        double dot = 0;
        for (int i = 0, j = 0; i < indicesA.length && j < indicesB.length; ) {
            int order = Integer.compare(indicesA[i], indicesB[j]);
            if (order == 0) {
                dot += x[i] * y[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return Math.max(-1, Math.min(1, dot / Math.sqrt(squares(x)) / Math.sqrt(squares(y))));
    }

    private static double[] rescaled(double[] values) {
        double[] scaled = values.clone();
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("not finite: " + value);
            }
        }
        while (values.length > 0 && squares(scaled) < 1e-100) {
            for (int i = 0; i < scaled.length; i++) {
                scaled[i] *= 1024;
            }
        }
        while (squares(scaled) > 1e100) {
            for (int i = 0; i < scaled.length; i++) {
                scaled[i] /= 1024;
            }
        }
        return scaled;
    }

    private static double squares(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
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
}
