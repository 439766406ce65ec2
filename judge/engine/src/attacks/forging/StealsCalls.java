// Verdict: SEC
// Behind the rules: TLE|RTE|SEC
package podium.exercises.metrics.ndcgatk;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Reads the judge's next calls from the pipe before the worker does. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        try (FileInputStream pipe = new FileInputStream(FileDescriptor.in)) {
            return pipe.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
