package podium.judge.hidden.similarity.jaccardsimilarity;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import podium.datasets.SimilarityInputs;
import podium.exercises.similarity.jaccardsimilarity.JaccardSimilarity;
import podium.judge.engine.testkit.Workload;

/** Timed on the plain form: size is the number of ids a side, repeats included, half of them in common. */
public final class JaccardSimilarityWorkload implements Workload<JaccardSimilarity> {
    @Override
    public int size() {
        return 10_000;
    }

    @Override
    public int[] growthSizes() {
        return new int[] {5_000, 10_000, 20_000, 40_000};
    }

    @Override
    public Function<JaccardSimilarity, Object> draw(RandomGenerator random, int size) {
        SimilarityInputs.IdPair pair = SimilarityInputs.ids(random, size);
        return subject -> subject.jaccard(pair.a(), pair.b(), 0);
    }
}
