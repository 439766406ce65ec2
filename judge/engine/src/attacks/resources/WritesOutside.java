// Verdict: RULE
// Behind the rules: RTE
package podium.exercises.metrics.ndcgatk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Writes into temporary and home folders. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        StringBuilder said = new StringBuilder();
        for (String folder : List.of("/tmp", "/var/tmp", "/dev/shm", System.getProperty("user.home"))) {
            try {
                Path file = Files.createTempFile(Path.of(folder), "podium", ".attack");
                said.append(file);
                Files.delete(file);
            } catch (IOException e) {
                said.append('-');
            }
        }
        throw new IllegalStateException(said.toString());
    }
}
