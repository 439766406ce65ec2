package podium.judge.hidden.collaborativefiltering.itemitemrecommend;

import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import podium.datasets.CollaborativeFilteringInputs;
import podium.datasets.CollaborativeFilteringInputs.Histories;
import podium.exercises.Scored;
import podium.exercises.collaborativefiltering.itemitemrecommend.ItemItemRecommend;
import podium.judge.engine.checker.StructuralChecker;
import podium.judge.engine.checker.StructuralChecker.Difference;
import podium.judge.engine.testkit.Workload;

/** Ten plays a user, half as many items as users. The size is the number of users. */
public final class ItemItemRecommendWorkload implements Workload<ItemItemRecommend> {
    private static final int N = 100;

    @Override
    public int size() {
        return 1_000;
    }

    @Override
    public int[] growthSizes() {
        return new int[] {1_000, 2_000, 4_000, 8_000};
    }

    @Override
    public Function<ItemItemRecommend, Object> draw(RandomGenerator random, int size) {
        Histories drawn = CollaborativeFilteringInputs.histories(random, size);
        return subject -> subject.recommend(drawn.history(), drawn.user(), N);
    }

    /** Scores that differ by rounding alone may stand in either order, so only scores are compared. */
    @Override
    public Difference difference(List<Object> arguments, @Nullable Object got, @Nullable Object wanted) {
        return StructuralChecker.compare(scores(got), scores(wanted), tolerance());
    }

    @SuppressWarnings("unchecked") // What the contract returns.
    private static @Nullable List<Double> scores(@Nullable Object recommended) {
        return recommended == null
                ? null
                : ((List<@Nullable Scored>) recommended)
                        .stream()
                                .map(each -> each == null ? Double.NaN : each.score())
                                .toList();
    }
}
