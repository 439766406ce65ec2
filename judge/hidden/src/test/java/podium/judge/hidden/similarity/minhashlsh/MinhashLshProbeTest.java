package podium.judge.hidden.similarity.minhashlsh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import podium.exercises.similarity.minhashlsh.MinhashLsh;
import podium.judge.hidden.Probe;
import podium.solutions.similarity.minhashlsh.MinhashLshReference;

class MinhashLshProbeTest {
    private static final Probe<MinhashLsh> PROBE = new Probe<>(List.of("estimate"), definition ->
            new double[] {definition.estimate(new int[] {3, 8, 5, 8}, new int[] {3, 8, 8, 8})});

    @Test
    void the_page_has_the_computed_values() throws Exception {
        PROBE.requireOnPage(new MinhashLshReference(), new MinhashLshDefinitions());
    }

    @Test
    void no_two_definitions_score_alike() {
        assertThat(PROBE.alike(new MinhashLshReference(), new MinhashLshDefinitions()))
                .isEmpty();
    }
}
