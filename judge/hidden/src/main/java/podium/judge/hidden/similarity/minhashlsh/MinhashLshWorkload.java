package podium.judge.hidden.similarity.minhashlsh;

import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import podium.datasets.SimilarityInputs;
import podium.exercises.similarity.minhashlsh.MinhashLsh;
import podium.judge.engine.testkit.Workload;

/**
 * The candidates of a set that is in the index, by ten bands of three rows: itself alone, whatever the hash functions, as the sets have no
 * element in common. The size is how many sets there are.
 */
public final class MinhashLshWorkload implements Workload<MinhashLsh> {
    private static final int BANDS = 10;
    private static final int ROWS = 3;

    @Override
    public int size() {
        return 2_000;
    }

    @Override
    public int[] growthSizes() {
        return new int[] {2_000, 4_000, 8_000, 16_000};
    }

    @Override
    public Function<MinhashLsh, Object> draw(RandomGenerator random, int size) {
        List<long[]> sets = SimilarityInputs.smallSets(random, size);
        long seed = random.nextLong();
        int asked = random.nextInt(size);
        return subject -> {
            MinhashLsh.Index index = subject.create(BANDS, ROWS, seed);
            for (int id = 0; id < size; id++) {
                index.add(id, sets.get(id));
            }
            return index.candidates(sets.get(asked));
        };
    }
}
