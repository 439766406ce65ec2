package podium.judge.hidden.genai.vectorstore;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import podium.datasets.VectorLoads;
import podium.exercises.genai.vectorstore.VectorStore;
import podium.judge.engine.testkit.Workload;

/** Writes, deletions and eight searches for the best 10, in one call, as loading must be quick as well. The size is how many writes. */
public final class VectorStoreWorkload implements Workload<VectorStore> {
    private static final int K = 10;

    @Override
    public int size() {
        return 4_000;
    }

    @Override
    public int[] growthSizes() {
        return new int[] {2_000, 4_000, 8_000, 16_000};
    }

    @Override
    public Function<VectorStore, Object> draw(RandomGenerator random, int size) {
        VectorLoads.Load load = VectorLoads.signs(random, size);
        return subject ->
                subject.searchAll(VectorLoads.DIMENSIONS, load.upserts(), load.deletions(), load.queries(), K);
    }
}
