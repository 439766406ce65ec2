package podium.judge.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import podium.judge.protocol.Frame;
import podium.judge.protocol.FrameChannel;
import podium.judge.protocol.FrameKind;
import podium.judge.protocol.Signature;
import podium.judge.protocol.ValueWriter;

/**
 * Answers a few calls to a class of the kit's own before the worker reports for duty, so that a submission's first call
 * does not pay for what a JVM does once.
 */
final class WarmUp implements Runnable {
    private static final int CALLS = 2;

    /** A contract of the usual shape. */
    interface Scores {
        /** Some number. */
        double best(List<Long> ids, Map<Long, Double> scores, double[] weights);
    }

    /** Its implementation: it is here already, so that none of it need be sent. */
    static final class Best implements Scores {
        @Override
        public double best(List<Long> ids, Map<Long, Double> scores, double[] weights) {
            return scores.getOrDefault(ids.get(0), weights[0]);
        }
    }

    @Override
    public void run() {
        try {
            InputStream asked = new ByteArrayInputStream(conversation());
            new Dispatcher(FrameChannel.ofWorker(asked, OutputStream.nullOutputStream()), new CapturedStreams()).run();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("a worker cannot talk to itself", e);
        }
    }

    /** What a judge would send. */
    private static byte[] conversation() throws IOException, ReflectiveOperationException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        FrameChannel judge = FrameChannel.ofJudge(InputStream.nullInputStream(), sent);
        RemoteFunctions none = new RemoteFunctions(judge);
        Signature method = Signature.of(Scores.class.getMethod("best", List.class, Map.class, double[].class));
        judge.send(new Frame(
                FrameKind.DEFINE,
                new ValueWriter(none)
                        .text(Scores.class.getName())
                        .text(Best.class.getName())
                        .text("")
                        .count(0)
                        .payload()));
        judge.send(new Frame(FrameKind.RESET));
        for (int i = 0; i < CALLS; i++) {
            ValueWriter call = new ValueWriter(none).count(0).text(method.key()).count(i % 2);
            call.value(List.of(1L, 2L), List.class);
            call.value(Map.of(1L, 0.5, 2L, 1.0), Map.class);
            call.value(new double[] {1}, double[].class);
            judge.send(new Frame(FrameKind.CALL, call.payload()));
        }
        return sent.toByteArray();
    }
}
