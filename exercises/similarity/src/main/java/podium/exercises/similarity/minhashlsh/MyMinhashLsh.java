package podium.exercises.similarity.minhashlsh;

import podium.exercises.NotAttempted;

/** Your solution; the task is in {@code tasks/minhash-lsh.md}. */
public final class MyMinhashLsh implements MinhashLsh {
    @Override
    public Index create(int bands, int rows, long seed) {
        throw new NotAttempted();
    }

    @Override
    public double estimate(int[] first, int[] second) {
        throw new NotAttempted();
    }
}
