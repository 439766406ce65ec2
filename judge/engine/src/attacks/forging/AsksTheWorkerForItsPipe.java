// Verdict: RULE
// Behind the rules: SEC|RTE|TLE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Asks the worker's own classes for the pipe, by reflection. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        try {
            Class<?> streams = Class.forName("podium.judge.worker.CapturedStreams");
            var frames = streams.getDeclaredMethod("frames");
            frames.setAccessible(true);
            Object channel = frames.invoke(null);
            Class<?> kind = Class.forName("podium.judge.protocol.FrameKind");
            Object frame = Class.forName("podium.judge.protocol.Frame")
                    .getConstructor(kind)
                    .newInstance(kind.getEnumConstants()[0]);
            channel.getClass().getMethod("send", frame.getClass()).invoke(channel, frame);
            return 1;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e.toString());
        }
    }
}
