package podium.exercises.similarity.jaccardsimilarity;

import java.util.Map;
import podium.exercises.NotAttempted;

/** Your solution; the task is in {@code tasks/jaccard-similarity.md}. */
public final class MyJaccardSimilarity implements JaccardSimilarity {
    @Override
    public double jaccard(long[] a, long[] b, double whenBothEmpty) {
        throw new NotAttempted();
    }

    @Override
    public double weightedJaccard(Map<Long, Double> a, Map<Long, Double> b, double whenBothEmpty) {
        throw new NotAttempted();
    }
}
