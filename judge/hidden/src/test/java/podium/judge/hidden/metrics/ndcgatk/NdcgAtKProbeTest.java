package podium.judge.hidden.metrics.ndcgatk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import podium.exercises.Gain;
import podium.exercises.metrics.ndcgatk.NdcgAtK;
import podium.judge.hidden.Probe;
import podium.solutions.metrics.ndcgatk.NdcgAtKReference;

class NdcgAtKProbeTest {
    private static final List<Long> RANKED = List.of(1L, 2L, 1L, 7L, 3L);
    private static final int[] CUTS = {2, 3, 6};
    private static final Probe<NdcgAtK> PROBE = new Probe<>(
            Stream.of("linear", "exponential")
                    .flatMap(gain -> IntStream.of(CUTS).mapToObj(cut -> gain + ", k = " + cut))
                    .toList(),
            NdcgAtKProbeTest::values);

    private static double[] values(NdcgAtK definition) {
        Map<Long, Double> judged = new LinkedHashMap<>();
        judged.put(1L, 1.0);
        judged.put(4L, 0.0);
        judged.put(5L, 2.0);
        judged.put(3L, 3.0);
        judged.put(6L, 2.0);
        judged.put(8L, 1.0);
        judged.put(9L, 1.0);
        return Stream.of(Gain.values())
                .flatMapToDouble(
                        gain -> IntStream.of(CUTS).mapToDouble(cut -> definition.ndcgAtK(RANKED, judged, cut, gain)))
                .toArray();
    }

    @Test
    void the_page_has_the_computed_values() throws Exception {
        PROBE.requireOnPage(new NdcgAtKReference(), new NdcgAtKDefinitions());
    }

    @Test
    void no_two_definitions_score_alike_but_those_of_lists_without_anything_relevant() {
        assertThat(PROBE.alike(new NdcgAtKReference(), new NdcgAtKDefinitions()))
                .allMatch(trait -> trait.startsWith("nothing relevant"));
    }
}
