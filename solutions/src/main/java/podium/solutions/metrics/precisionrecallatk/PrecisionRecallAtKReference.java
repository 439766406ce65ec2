package podium.solutions.metrics.precisionrecallatk;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import podium.exercises.metrics.precisionrecallatk.PrecisionRecall;
import podium.exercises.metrics.precisionrecallatk.PrecisionRecallAtK;

/** Precision and recall at k in O(k + |relevant|) time and O(|relevant|) memory. */
public final class PrecisionRecallAtKReference implements PrecisionRecallAtK {
    /*
     * One set answers both questions that a rank raises: is the id relevant, and is this its first rank? It starts as the
     * distinct relevant ids, and a hit takes its id out; a repeat then finds nothing to take, so it holds its rank and
     * gains nothing. The size before the walk is the divisor of recall.
     *
     * The walk ends at rank k or at the end of the list, whichever is first, while precision divides by k in either case:
     * a list that is too short is charged for the ranks it left empty (trec_eval; Manning, Raghavan and Schütze,
     * "Introduction to Information Retrieval", section 8.4). Dividing by what was returned would pay a system for
     * withholding its unsure answers.
     */
    @Override
    public PrecisionRecall atK(List<Long> ranked, Collection<Long> relevant, int k) {
        if (k < 1) {
            throw new IllegalArgumentException("expected a cut of at least 1, found " + k);
        }
        Set<Long> missing = new HashSet<>(relevant);
        int distinctRelevant = missing.size();
        int hits = 0;
        for (Long id : ranked.subList(0, Math.min(k, ranked.size()))) {
            if (missing.remove(id)) {
                hits++;
            }
        }
        double recall = distinctRelevant == 0 ? 0 : (double) hits / distinctRelevant;
        return new PrecisionRecall((double) hits / k, recall);
    }
}
