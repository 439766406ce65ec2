// Rejected by: the inputs are not modified
// Divides the caller's own array by its largest entry.
package podium.exercises.similarity.cosinesimilarity;

public final class MyCosineSimilarity implements CosineSimilarity {
    @Override
    public double cosine(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("lengths differ");
        }
        normalize(a);
        normalize(b);
        double dot = 0;
        for (int i = 0; i < a.length; i++) {
            dot += a[i] * b[i];
        }
        return Math.max(-1, Math.min(1, dot));
    }

    @Override
    public double cosineSparse(int[] indicesA, double[] valuesA, int[] indicesB, double[] valuesB) {
        checkIndices(indicesA, valuesA);
        checkIndices(indicesB, valuesB);
        normalize(valuesA);
        normalize(valuesB);
        double dot = 0;
        int j = 0;
        for (int i = 0; i < indicesA.length; i++) {
            while (j < indicesB.length && indicesB[j] < indicesA[i]) {
                j++;
            }
            if (j < indicesB.length && indicesB[j] == indicesA[i]) {
                dot += valuesA[i] * valuesB[j];
            }
        }
        return Math.max(-1, Math.min(1, dot));
    }

    private static void normalize(double[] values) {
        double largest = largest(values);
        if (largest == 0) {
            return;
        }
        double length = norm(values, largest);
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] / largest / length;
        }
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

    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("not finite: " + value);
            }
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    private static double norm(double[] values, double largest) {
        double sum = 0;
        for (double value : values) {
            sum += (value / largest) * (value / largest);
        }
        return Math.sqrt(sum);
    }
}
