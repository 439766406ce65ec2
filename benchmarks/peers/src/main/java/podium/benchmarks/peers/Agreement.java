package podium.benchmarks.peers;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import podium.exercises.Scored;

/** What benchmarks check before anything is timed. */
final class Agreement {
    private Agreement() {}

    /**
     * Requires two numbers to be the same but for rounding.
     *
     * @param relative by how much they may differ, as a share of ours
     * @throws IllegalStateException if they differ by more
     */
    static void same(double ours, double theirs, double relative) {
        if (!(Math.abs(ours - theirs) <= relative * Math.abs(ours))) {
            throw new IllegalStateException("the peer does other work: expected " + ours + ", found " + theirs);
        }
    }

    /**
     * Requires the same hits: the same score at each rank, and the same ids, but for those that score as the last does.
     *
     * @param ours scores above 0, best first
     * @param theirs best first
     * @param relative by how much scores may differ, as a share of ours
     * @throws IllegalStateException if they are others, or there are none
     */
    static void sameHits(List<Scored> ours, List<Scored> theirs, double relative) {
        if (ours.isEmpty() || ours.size() != theirs.size()) {
            throw new IllegalStateException("expected hits, and as many of the peer: " + ours + " and " + theirs);
        }
        for (int rank = 0; rank < ours.size(); rank++) {
            same(ours.get(rank).score(), theirs.get(rank).score(), relative);
        }
        Set<Long> ids = ours.stream().map(Scored::id).collect(Collectors.toSet());
        double last = (1 + relative) * ours.get(ours.size() - 1).score();
        for (Scored hit : theirs) {
            if (hit.score() > last && !ids.contains(hit.id())) {
                throw new IllegalStateException("the peer finds other hits: expected " + ours + ", found " + theirs);
            }
        }
    }
}
