package podium.judge.hidden.retrieval.mmrrerank;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import podium.datasets.RetrievalInputs;
import podium.datasets.RetrievalInputs.Candidates;
import podium.exercises.retrieval.mmrrerank.MmrRerank;
import podium.judge.engine.testkit.Workload;

/** 3,000 candidates of 16 dimensions. The size is the number of picks. */
public final class MmrRerankWorkload implements Workload<MmrRerank> {
    private static final int CANDIDATES = 3_000;
    private static final int DIMENSIONS = 16;
    private static final double LAMBDA = 0.5;

    @Override
    public int size() {
        return 50;
    }

    @Override
    public int[] growthSizes() {
        return new int[] {25, 50, 100, 200};
    }

    @Override
    public Function<MmrRerank, Object> draw(RandomGenerator random, int size) {
        Candidates drawn = RetrievalInputs.candidates(random, CANDIDATES, DIMENSIONS);
        return subject -> subject.rerank(drawn.relevance(), drawn.embeddings(), LAMBDA, size);
    }
}
