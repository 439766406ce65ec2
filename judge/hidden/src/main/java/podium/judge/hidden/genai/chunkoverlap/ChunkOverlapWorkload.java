package podium.judge.hidden.genai.chunkoverlap;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import podium.datasets.RandomText;
import podium.exercises.genai.chunkoverlap.ChunkOverlap;
import podium.judge.engine.testkit.Workload;

/** A long text in chunks of 200 tokens that share 50. The size is the number of tokens. */
public final class ChunkOverlapWorkload implements Workload<ChunkOverlap> {
    private static final int CHUNK = 200;
    private static final int OVERLAP = 50;

    @Override
    public int size() {
        return 40_000;
    }

    @Override
    public int[] growthSizes() {
        return new int[] {20_000, 40_000, 80_000, 160_000};
    }

    @Override
    public Function<ChunkOverlap, Object> draw(RandomGenerator random, int size) {
        String text = RandomText.words(random, size);
        return subject -> subject.chunk(text, CHUNK, OVERLAP);
    }
}
