// Verdict: SEC
// Behind the rules: SEC|RTE
package podium.exercises.metrics.ndcgatk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Writes an answer of its own to the pipe that answers travel on. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        try (FileOutputStream pipe = new FileOutputStream(FileDescriptor.out)) {
            pipe.write(new byte[] {'P', 'O', 'D', '1', 6, 0, 0, 0, 3, 0, 0, 0, 1, 0});
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
