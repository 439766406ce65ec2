// Verdict: MLE
package podium.exercises.metrics.ndcgatk;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Fills memory outside the heap. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        List<ByteBuffer> bomb = new ArrayList<>();
        while (true) {
            bomb.add(ByteBuffer.allocateDirect(1 << 20));
        }
    }
}
