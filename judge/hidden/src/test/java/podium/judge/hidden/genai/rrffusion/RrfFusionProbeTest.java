package podium.judge.hidden.genai.rrffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import podium.exercises.Scored;
import podium.exercises.genai.rrffusion.RrfFusion;
import podium.judge.hidden.Probe;
import podium.solutions.genai.rrffusion.RrfFusionReference;

class RrfFusionProbeTest {
    private static final List<List<Long>> RANKINGS = List.of(List.of(1L, 2L, 2L, 3L), List.of(3L, 1L, 4L));
    private static final Probe<RrfFusion> PROBE = new Probe<>(
            List.of("id 1", "id 2", "id 3", "id 4"),
            definition -> definition.fuse(RANKINGS, 10, 4).stream()
                    .sorted(Comparator.comparingLong(Scored::id))
                    .mapToDouble(Scored::score)
                    .toArray());

    @Test
    void the_page_has_the_computed_values() throws Exception {
        PROBE.requireOnPage(new RrfFusionReference(), new RrfFusionDefinitions());
    }

    @Test
    void no_two_definitions_score_alike() {
        assertThat(PROBE.alike(new RrfFusionReference(), new RrfFusionDefinitions()))
                .isEmpty();
    }
}
