package podium.judge.app.author;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import podium.exercises.metrics.precisionrecallatk.PrecisionRecall;
import podium.exercises.metrics.precisionrecallatk.PrecisionRecallAtK;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.Laws;

/** Laws that look at everything but a cut below 1. */
final class NarrowLaws extends Laws<PrecisionRecallAtK> {
    @Property
    @Law("a list of hits has precision hits over k and recall 1")
    void hits(@ForAll @IntRange(min = 1, max = 9) int k) {
        Expect.close(subject().atK(List.of(1L, 1L, 2L), List.of(1L), k), new PrecisionRecall(1.0 / k, 1));
        Expect.close(subject().atK(List.of(3L, 1L), List.of(1L, 2L), k + 1), new PrecisionRecall(1.0 / (k + 1), 0.5));
        Expect.close(subject().atK(List.of(1L), List.of(), k), new PrecisionRecall(0, 0));
    }
}
