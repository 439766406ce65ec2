package podium.judge.hidden.metrics.rocaucgauc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import podium.exercises.metrics.rocaucgauc.RocAucGauc;
import podium.judge.hidden.Probe;
import podium.solutions.metrics.rocaucgauc.RocAucGaucReference;

class RocAucGaucProbeTest {
    private static final long[] MEMBERS = {1, 1, 1, 3, 2, 3, 1, 1};
    private static final double[] SCORES = {0.4, 0.6, 0.2, 0.4, 0.8, 0.4, 0.8, 0.4};
    private static final boolean[] PLAYED = {true, true, true, false, false, true, false, false};
    private static final Probe<RocAucGauc> PROBE =
            new Probe<>(List.of("AUC", "grouped AUC", "AUC of one class"), definition -> new double[] {
                definition.auc(SCORES, PLAYED),
                definition.groupedAuc(MEMBERS, SCORES, PLAYED),
                definition.auc(new double[] {0.5}, new boolean[] {true})
            });

    @Test
    void the_page_has_the_computed_values() throws Exception {
        PROBE.requireOnPage(new RocAucGaucReference(), new RocAucGaucDefinitions());
    }

    @Test
    void no_two_definitions_score_alike() {
        assertThat(PROBE.alike(new RocAucGaucReference(), new RocAucGaucDefinitions()))
                .isEmpty();
    }
}
