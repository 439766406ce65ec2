package podium.judge.hidden.genai.bm25search;

import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import podium.datasets.RandomText;
import podium.exercises.Scored;
import podium.exercises.genai.bm25search.Bm25Search;
import podium.judge.engine.checker.StructuralChecker;
import podium.judge.engine.checker.StructuralChecker.Difference;
import podium.judge.engine.testkit.Workload;

/** A query of 25 terms, of which the 10 best documents are returned; the index is made ahead. The size is how many documents there are. */
public final class Bm25SearchWorkload implements Workload<Bm25Search> {
    private static final int QUERY = 25;
    private static final int K = 10;
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    @Override
    public int size() {
        return 4_000;
    }

    @Override
    public int[] growthSizes() {
        return new int[] {1_000, 2_000, 4_000, 8_000};
    }

    @Override
    public Function<Bm25Search, Object> draw(RandomGenerator random, int size) {
        List<List<String>> documents = RandomText.documents(random, size);
        List<String> query = RandomText.terms(random, QUERY);
        return subject -> subject.index(documents, K1, B).search(query, K);
    }

    /** By scores: those that rounding alone tells apart may stand in either order. */
    @Override
    public Difference difference(List<Object> arguments, @Nullable Object got, @Nullable Object wanted) {
        return StructuralChecker.compare(scores(got), scores(wanted), tolerance());
    }

    private static @Nullable Object scores(@Nullable Object found) {
        return found instanceof List<?> list
                ? list.stream()
                        .map(each -> each instanceof Scored scored ? scored.score() : each)
                        .toList()
                : found;
    }
}
