package podium.exercises.collaborativefiltering.itemitemrecommend;

import java.util.List;
import java.util.Map;
import java.util.Set;
import podium.exercises.NotAttempted;
import podium.exercises.Scored;

/** Your solution; the task is in {@code tasks/item-item-recommend.md}. */
public final class MyItemItemRecommend implements ItemItemRecommend {
    @Override
    public List<Scored> recommend(Map<Long, Set<Long>> history, long user, int n) {
        throw new NotAttempted();
    }
}
