package podium.judge.hidden.retrieval.mergerows;

import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import podium.datasets.RankedLists;
import podium.exercises.Scored;
import podium.exercises.retrieval.mergerows.MergeRows;
import podium.judge.engine.testkit.Workload;

/** Many rows of 100 entries, of which a quarter as many titles are returned as there are rows. The size is the number of rows. */
public final class MergeRowsWorkload implements Workload<MergeRows> {
    private static final int LENGTH = 100;
    private static final int ROWS_A_TITLE = 4;

    @Override
    public int size() {
        return 2_000;
    }

    @Override
    public int[] growthSizes() {
        return new int[] {500, 1_000, 2_000, 4_000};
    }

    @Override
    public Function<MergeRows, Object> draw(RandomGenerator random, int size) {
        List<List<Scored>> rows = RankedLists.scoredRows(random, size, LENGTH);
        return subject -> subject.merge(rows, size / ROWS_A_TITLE);
    }
}
