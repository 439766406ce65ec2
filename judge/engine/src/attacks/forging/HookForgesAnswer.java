// Verdict: SEC
// Behind the rules: SEC|RTE
package podium.exercises.metrics.ndcgatk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Leaves a shutdown hook that writes an answer of its own to the pipe, and exits. */
public final class MyNdcgAtK implements NdcgAtK {
    private static void forge() {
        try (FileOutputStream pipe = new FileOutputStream(FileDescriptor.out)) {
            pipe.write("POD1{\"verdict\":\"AC\"}".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        Runtime.getRuntime().addShutdownHook(new Thread(MyNdcgAtK::forge));
        System.exit(0);
        return 1;
    }
}
