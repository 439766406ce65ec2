// Verdict: RULE
// Behind the rules: RTE
package podium.exercises.metrics.ndcgatk;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Opens a local socket. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            throw new IllegalStateException("open " + channel);
        } catch (IOException e) {
            throw new IllegalStateException("no network");
        }
    }
}
