// Verdict: RULE
// Behind the rules: RTE
package podium.exercises.metrics.ndcgatk;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Sends its inputs to a server. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        try {
            new URL("http://127.0.0.1:80/?" + k).openStream().close();
            throw new IllegalStateException("sent");
        } catch (IOException e) {
            throw new IllegalStateException("no network");
        }
    }
}
