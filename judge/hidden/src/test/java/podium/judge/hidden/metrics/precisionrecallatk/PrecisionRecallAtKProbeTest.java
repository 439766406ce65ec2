package podium.judge.hidden.metrics.precisionrecallatk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import podium.exercises.metrics.precisionrecallatk.PrecisionRecall;
import podium.exercises.metrics.precisionrecallatk.PrecisionRecallAtK;
import podium.judge.hidden.Probe;
import podium.solutions.metrics.precisionrecallatk.PrecisionRecallAtKReference;

class PrecisionRecallAtKProbeTest {
    private static final List<Long> RANKED = List.of(1L, 9L, 1L, 2L);
    private static final List<Long> RELEVANT = List.of(1L, 1L, 2L, 3L);
    private static final int[] CUTS = {2, 3, 5};
    private static final Probe<PrecisionRecallAtK> PROBE = new Probe<>(
            IntStream.of(CUTS)
                    .boxed()
                    .flatMap(cut -> Stream.of("precision, k = " + cut, "recall, k = " + cut))
                    .toList(),
            PrecisionRecallAtKProbeTest::values);

    private static double[] values(PrecisionRecallAtK definition) {
        return IntStream.of(CUTS)
                .mapToObj(cut -> definition.atK(RANKED, RELEVANT, cut))
                .flatMapToDouble(PrecisionRecallAtKProbeTest::both)
                .toArray();
    }

    private static DoubleStream both(PrecisionRecall result) {
        return DoubleStream.of(result.precision(), result.recall());
    }

    @Test
    void the_page_has_the_computed_values() throws Exception {
        PROBE.requireOnPage(new PrecisionRecallAtKReference(), new PrecisionRecallAtKDefinitions());
    }

    @Test
    void no_two_definitions_score_alike_but_those_of_lists_without_anything_relevant() {
        assertThat(PROBE.alike(new PrecisionRecallAtKReference(), new PrecisionRecallAtKDefinitions()))
                .allMatch(trait -> trait.startsWith("nothing relevant"));
    }
}
