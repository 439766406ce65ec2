package podium.judge.worker;

import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import podium.judge.protocol.Frame;
import podium.judge.protocol.FrameChannel;
import podium.judge.protocol.FrameKind;
import podium.judge.protocol.MalformedFrame;
import podium.judge.protocol.Signature;
import podium.judge.protocol.ValueReader;
import podium.judge.protocol.ValueWriter;

/** Answers the judge's frames one after the other until the pipe closes. */
final class Dispatcher {
    private final FrameChannel channel;
    private final CapturedStreams printed;
    private final RemoteFunctions functions;
    private final Meter meter = Meter.ofThisWorker();
    private @Nullable LoadedSubmission submission;
    private @Nullable Batch batch;

    Dispatcher(FrameChannel channel, CapturedStreams printed) {
        this.channel = channel;
        this.printed = printed;
        this.functions = new RemoteFunctions(channel);
    }

    void run() throws IOException {
        channel.send(new Frame(FrameKind.HELLO));
        while (true) {
            Frame asked;
            try {
                asked = channel.receive();
            } catch (EOFException e) {
                return;
            }
            channel.send(answer(asked));
        }
    }

    private Frame answer(Frame asked) throws IOException {
        ValueReader in = new ValueReader(asked.payload(), functions);
        try {
            return switch (asked.kind()) {
                case DEFINE -> define(in);
                case RESET -> reset();
                case CALL -> call(in);
                case PREPARE -> prepare(in);
                case RUN -> run(in);
                case COLLECT -> collect();
                default -> throw new MalformedFrame("expected a frame for a worker, found " + asked.kind());
            };
        } catch (InvocationTargetException e) {
            return threw(e.getCause() == null ? e : e.getCause());
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            return threw(e);
        }
    }

    private Frame threw(Throwable thrown) throws IOException {
        return Thrown.frame(thrown, new ValueWriter(functions));
    }

    private LoadedSubmission submission() throws MalformedFrame {
        if (submission == null) {
            throw new MalformedFrame("expected DEFINE before anything else");
        }
        return submission;
    }

    private Frame define(ValueReader in) throws IOException {
        submission = new LoadedSubmission(in);
        return new Frame(FrameKind.READY);
    }

    private Frame reset() throws IOException, ReflectiveOperationException {
        long total = printed.total();
        String text = printed.drain();
        batch = null;
        functions.takeBack();
        functions.reset(submission().instance(), submission().contract());
        byte[] payload = new ValueWriter(functions)
                .text(text)
                .count((int) Math.min(total, Integer.MAX_VALUE))
                .payload();
        return new Frame(FrameKind.OUTPUT, payload);
    }

    private Frame call(ValueReader in) throws IOException, ReflectiveOperationException {
        functions.takeBack();
        Call call = Call.read(in, functions.handle(in.count()));
        in.end();
        Object result = call.run();
        Signature signature = call.signature();
        ValueWriter out =
                new ValueWriter(functions).value(result, signature.method().getReturnType());
        for (int i = 0; call.readBack() && i < call.arguments().length; i++) {
            out.value(call.arguments()[i], signature.parameters().get(i));
        }
        return new Frame(FrameKind.RETURNED, out.payload());
    }

    private Frame prepare(ValueReader in) throws IOException, ReflectiveOperationException {
        functions.takeBack();
        // Two batches at once need not fit: what calls made ahead return may be large.
        batch = null;
        batch = Batch.read(in, functions.handle(0));
        return new Frame(FrameKind.READY);
    }

    private Frame run(ValueReader in) throws IOException {
        int repeats = in.count();
        in.end();
        Batch ready = prepared();
        Meter.Reading before = meter.read();
        ready.run(repeats);
        Meter.Reading spent = meter.read().since(before);
        byte[] payload = new ValueWriter(functions)
                .value(spent.executed(), long.class)
                .value(spent.allocated(), long.class)
                .payload();
        return new Frame(FrameKind.DONE, payload);
    }

    private Frame collect() throws IOException, InvocationTargetException {
        ValueWriter out = new ValueWriter(functions);
        var results = prepared().results();
        for (int i = 0; i < results.size(); i++) {
            Signature signature = prepared().calls().get(i).signature();
            out.value(results.get(i), signature.method().getReturnType());
        }
        return new Frame(FrameKind.RETURNED, out.payload());
    }

    private Batch prepared() throws MalformedFrame {
        if (batch == null) {
            throw new MalformedFrame("expected PREPARE before RUN and COLLECT");
        }
        return batch;
    }
}
