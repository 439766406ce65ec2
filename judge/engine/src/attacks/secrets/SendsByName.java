// Verdict: RULE
// Behind the rules: RTE
package podium.exercises.metrics.ndcgatk;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Sends its inputs as a name to look up. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        try {
            throw new IllegalStateException(InetAddress.getByName("k" + k + ".example.com").toString());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("no network");
        }
    }
}
