// Verdict: RULE
// Behind the rules: RTE
// Process: cannot stop: it writes where its user can
package podium.exercises.metrics.ndcgatk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Writes files until the disk is full. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        byte[] block = new byte[1 << 20];
        try {
            for (int i = 0; i < 200; i++) {
                Files.write(Path.of("block" + i), block);
            }
            throw new IllegalStateException("written");
        } catch (IOException e) {
            throw new IllegalStateException("refused");
        }
    }
}
