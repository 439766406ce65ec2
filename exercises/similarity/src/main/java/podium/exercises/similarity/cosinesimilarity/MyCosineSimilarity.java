package podium.exercises.similarity.cosinesimilarity;

import podium.exercises.NotAttempted;

/** Your solution; the task is in {@code tasks/cosine-similarity.md}. */
public final class MyCosineSimilarity implements CosineSimilarity {
    @Override
    public double cosine(double[] a, double[] b) {
        throw new NotAttempted();
    }

    @Override
    public double cosineSparse(int[] indicesA, double[] valuesA, int[] indicesB, double[] valuesB) {
        throw new NotAttempted();
    }
}
