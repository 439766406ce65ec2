package podium.judge.hidden.metrics.averageprecision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import podium.exercises.metrics.averageprecision.ApDivisor;
import podium.exercises.metrics.averageprecision.AveragePrecision;
import podium.exercises.metrics.averageprecision.Query;
import podium.judge.hidden.Probe;
import podium.solutions.metrics.averageprecision.AveragePrecisionReference;

class AveragePrecisionProbeTest {
    private static final Query QUERY = new Query(List.of(1L, 9L, 1L, 2L), Set.of(1L, 2L, 3L, 4L, 5L));
    private static final int[] CUTS = {2, 3, 8};
    private static final Probe<AveragePrecision> PROBE = new Probe<>(
            Stream.of("R", "min(k, R)")
                    .flatMap(divisor -> IntStream.of(CUTS).mapToObj(cut -> "by " + divisor + ", k = " + cut))
                    .toList(),
            definition -> Stream.of(ApDivisor.values())
                    .flatMapToDouble(divisor ->
                            IntStream.of(CUTS).mapToDouble(cut -> definition.averagePrecision(QUERY, cut, divisor)))
                    .toArray());

    @Test
    void the_page_has_the_computed_values() throws Exception {
        PROBE.requireOnPage(new AveragePrecisionReference(), new AveragePrecisionDefinitions());
    }

    @Test
    void no_two_definitions_score_alike_but_those_of_means_and_of_nothing_relevant() {
        assertThat(PROBE.alike(new AveragePrecisionReference(), new AveragePrecisionDefinitions()))
                .allMatch(trait -> trait.startsWith("the mean") || trait.startsWith("nothing relevant"));
    }
}
