package podium.judge.hidden.similarity.cosinesimilarity;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import podium.datasets.SimilarityInputs;
import podium.datasets.SimilarityInputs.SparsePair;
import podium.exercises.similarity.cosinesimilarity.CosineSimilarity;
import podium.judge.engine.testkit.Workload;

/**
 * Timed on the sparse form: size is the number of stored entries of each vector, over 1.5 billion dimensions. The largest
 * size has 2.1 MB of arguments.
 */
public final class CosineSimilarityWorkload implements Workload<CosineSimilarity> {
    @Override
    public int size() {
        return 22_000;
    }

    @Override
    public int[] growthSizes() {
        return new int[] {11_000, 22_000, 44_000, 88_000};
    }

    @Override
    public Function<CosineSimilarity, Object> draw(RandomGenerator random, int size) {
        SparsePair pair = SimilarityInputs.sparse(random, size);
        return subject -> subject.cosineSparse(pair.indicesA(), pair.valuesA(), pair.indicesB(), pair.valuesB());
    }
}
