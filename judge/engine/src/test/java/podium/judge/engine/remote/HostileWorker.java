package podium.judge.engine.remote;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import podium.judge.protocol.Frame;
import podium.judge.protocol.FrameChannel;
import podium.judge.protocol.FrameKind;
import podium.judge.protocol.MalformedFrame;
import podium.judge.protocol.References;
import podium.judge.protocol.ValueWriter;

/** A process that comes up like a worker, answers like one for a while, and then does what its argument names. */
final class HostileWorker {
    private static final int MAGIC = 0x504F4431;
    /** After DEFINE and RESET. */
    private static final int FIRST_CALL = 3;

    private final OutputStream raw = new FileOutputStream(FileDescriptor.out);
    private final FrameChannel channel = FrameChannel.ofWorker(new BufferedInputStream(System.in), raw);
    private final String script;

    private HostileWorker(String script) {
        this.script = script;
    }

    public static void main(String[] arguments) throws Exception {
        new HostileWorker(arguments[0]).run();
    }

    private void run() throws Exception {
        switch (script) {
            case "never comes up" -> System.exit(1);
            case "greets wrongly" -> channel.send(new Frame(FrameKind.READY));
            case "starts with noise" -> raw.write("VM warning: something or other".getBytes());
            default -> channel.send(new Frame(FrameKind.HELLO));
        }
        while (true) {
            FrameKind asked = channel.receive().kind();
            switch (asked) {
                case DEFINE -> defined();
                case RESET -> reset();
                default -> called();
            }
        }
    }

    private void defined() throws Exception {
        if (script.equals("stays silent when given classes")) {
            System.exit(1);
        }
        channel.send(new Frame(FrameKind.READY));
    }

    private void reset() throws IOException {
        if (script.equals("calls back when reset")) {
            channel.send(callback(0, 1.0));
            return;
        }
        channel.send(new Frame(
                FrameKind.OUTPUT, new ValueWriter(NONE).text("").count(0).payload()));
    }

    private void called() throws Exception {
        switch (script) {
            case "answers with another kind" -> channel.send(new Frame(FrameKind.DONE));
            case "answers with a text" -> channel.send(returned("text"));
            case "answers with more than was asked" ->
                channel.send(new Frame(
                        FrameKind.RETURNED,
                        new ValueWriter(NONE).value(1.0, Object.class).count(0).payload()));
            case "answers twice" -> repeat(2);
            case "answers without end" -> repeat(Integer.MAX_VALUE);
            case "claims 2 GB" -> header(Integer.MAX_VALUE, FIRST_CALL);
            case "claims a negative length" -> header(-1, FIRST_CALL);
            case "claims 32 MB and sends none" -> header(FrameChannel.MAX_FROM_WORKER, FIRST_CALL);
            case "answers a call never made" -> header(0, 1_000);
            case "throws nothing" ->
                channel.send(new Frame(
                        FrameKind.THREW,
                        new ValueWriter(NONE).count(0).text("").count(0).payload()));
            case "throws a billion names" ->
                channel.send(new Frame(
                        FrameKind.THREW,
                        new ValueWriter(NONE).count(1_000_000_000).payload()));
            case "calls back a function never lent" -> channel.send(callback(7, 1.0));
            case "calls back with a text" -> channel.send(callback(0, "text"));
            case "calls back without end" -> callBackWithoutEnd();
            case "passes a function's failure on" -> {
                channel.send(callback(0, 1.0));
                channel.receive();
                channel.send(new Frame(
                        FrameKind.THREW,
                        new ValueWriter(NONE)
                                .count(1)
                                .text("a.Failure")
                                .text("")
                                .count(0)
                                .payload()));
            }
            case "swallows a function's failure" -> {
                channel.send(callback(0, 1.0));
                channel.receive();
                channel.send(returned(1.0));
            }
            case "calls back after the return" -> {
                channel.send(returned(1.0));
                channel.send(callback(0, 1.0));
            }
            case "dies within a frame" -> {
                raw.write(Arrays.copyOf(frame(), 6));
                Runtime.getRuntime().halt(1);
            }
            case "is killed within a frame" -> {
                raw.write(Arrays.copyOf(frame(), 6));
                Runtime.getRuntime().halt(128 + 9);
            }
            case "runs out of memory within a frame" -> {
                raw.write(Arrays.copyOf(frame(), 6));
                Runtime.getRuntime().halt(3);
            }
            case "closes its pipe and stays" -> {
                raw.close();
                Thread.sleep(60_000);
            }
            case "stalls" -> Thread.sleep(60_000);
            case "fills standard error" -> {
                System.err.write(new byte[4 << 20]);
                channel.send(returned(1.0));
            }
            default -> channel.send(returned(1.0));
        }
    }

    /** The same answer over and over: what a stray thread, or one that means it, would write. */
    private void repeat(int times) throws IOException {
        for (int i = 0; i < times; i++) {
            channel.send(returned(1.0));
        }
    }

    private void callBackWithoutEnd() throws IOException {
        while (true) {
            channel.send(callback(0, 1.0));
            channel.receive();
        }
    }

    private void header(int length, int number) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(MAGIC).put((byte) FrameKind.RETURNED.ordinal());
        raw.write(header.putInt(number).putInt(length).array());
    }

    private static byte[] frame() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FrameChannel.ofWorker(InputStream.nullInputStream(), bytes).send(returned(1.0));
        return bytes.toByteArray();
    }

    private static Frame returned(Object value) throws IOException {
        return new Frame(
                FrameKind.RETURNED,
                new ValueWriter(NONE).value(value, Object.class).payload());
    }

    private static Frame callback(int function, Object argument) throws IOException {
        ValueWriter out = new ValueWriter(NONE).count(function).count(1).value(argument, Object.class);
        return new Frame(FrameKind.CALLBACK, out.payload());
    }

    private static final References NONE = new References() {
        @Override
        public int numberOf(Object object, Class<?> type) {
            throw new IllegalStateException("no references here");
        }

        @Override
        public Object standIn(int number, Class<?> type) throws MalformedFrame {
            throw new MalformedFrame("expected no reference");
        }
    };
}
