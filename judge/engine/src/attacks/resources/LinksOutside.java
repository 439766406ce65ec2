// Verdict: RULE
// Behind the rules: RTE
package podium.exercises.metrics.ndcgatk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Makes links to what lies outside its folder. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        try {
            Files.createSymbolicLink(Path.of("results"), Path.of("/etc"));
            Files.createLink(Path.of("own"), Path.of(System.getProperty("java.class.path").split(":")[0]));
            throw new IllegalStateException("linked");
        } catch (IOException e) {
            throw new IllegalStateException("refused");
        }
    }
}
