// Verdict: RULE
// Behind the rules: RTE
package podium.exercises.metrics.ndcgatk;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Opens a port for another process. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        try (ServerSocket socket = new ServerSocket(0)) {
            throw new IllegalStateException("listening on " + socket.getLocalPort());
        } catch (IOException e) {
            throw new IllegalStateException("no network");
        }
    }
}
