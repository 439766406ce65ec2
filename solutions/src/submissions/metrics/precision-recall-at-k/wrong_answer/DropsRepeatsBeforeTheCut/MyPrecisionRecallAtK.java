// Rejected by: a repeated id still holds its later ranks
// Follows: repeats are removed before ranking, so what follows moves up
// Removes repeats before it cuts, so ids from beyond rank k move up into the cut.
package podium.exercises.metrics.precisionrecallatk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

public final class MyPrecisionRecallAtK implements PrecisionRecallAtK {
    @Override
    public PrecisionRecall atK(List<Long> ranked, Collection<Long> relevant, int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1, was " + k);
        }

        List<Long> unique = new ArrayList<>(new LinkedHashSet<>(ranked));
        Set<Long> wanted = new HashSet<>(relevant);
        int hits = 0;
        for (int i = 0; i < Math.min(k, unique.size()); i++) {
            if (wanted.contains(unique.get(i))) {
                hits++;
            }
        }
        return new PrecisionRecall((double) hits / k, wanted.isEmpty() ? 0 : (double) hits / wanted.size());
    }
}
