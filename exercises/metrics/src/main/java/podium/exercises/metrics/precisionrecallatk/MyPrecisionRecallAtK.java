package podium.exercises.metrics.precisionrecallatk;

import java.util.Collection;
import java.util.List;
import podium.exercises.NotAttempted;

/** Your solution; the task is in {@code tasks/precision-recall-at-k.md}. */
public final class MyPrecisionRecallAtK implements PrecisionRecallAtK {
    @Override
    public PrecisionRecall atK(List<Long> ranked, Collection<Long> relevant, int k) {
        throw new NotAttempted();
    }
}
