// Verdict: RTE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Throws an exception whose message no encoding can write: halves of characters, and what is none. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        throw new IllegalStateException("\ud83d \ude00\ud83d \0 \uffff \ufeff ]]> \u2028 </script> \"'\\");
    }
}
