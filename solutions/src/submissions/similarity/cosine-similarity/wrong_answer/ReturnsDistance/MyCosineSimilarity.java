// Rejected by: a vector has similarity 1 with itself and -1 with its negation
// Follows: it is the cosine distance, 1 - cos
// Returns 1 - cos, the distance.
package podium.exercises.similarity.cosinesimilarity;

public final class MyCosineSimilarity implements CosineSimilarity {
    @Override
    public double cosine(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("lengths differ");
        }
        double largestA = largest(a);
        double largestB = largest(b);
        if (largestA == 0 || largestB == 0) {
            return 0;
        }
        double dot = 0;
        for (int i = 0; i < a.length; i++) {
            dot += (a[i] / largestA) * (b[i] / largestB);
        }
        return 1 - clamp(dot / (norm(a, largestA) * norm(b, largestB)));
    }

    @Override
    public double cosineSparse(int[] indicesA, double[] valuesA, int[] indicesB, double[] valuesB) {
        checkIndices(indicesA, valuesA);
        checkIndices(indicesB, valuesB);
        double largestA = largest(valuesA);
        double largestB = largest(valuesB);
        if (largestA == 0 || largestB == 0) {
            return 0;
        }
        double dot = 0;
        int i = 0;
        int j = 0;
        while (i < indicesA.length && j < indicesB.length) {
            if (indicesA[i] == indicesB[j]) {
                dot += (valuesA[i++] / largestA) * (valuesB[j++] / largestB);
            } else if (indicesA[i] < indicesB[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 1 - clamp(dot / (norm(valuesA, largestA) * norm(valuesB, largestB)));
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

    private static double clamp(double cosine) {
        return Math.max(-1, Math.min(1, cosine));
    }
}
