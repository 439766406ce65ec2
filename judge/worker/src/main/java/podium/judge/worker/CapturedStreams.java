package podium.judge.worker;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import podium.judge.protocol.FrameChannel;

/** Takes the process's own streams for frames, and gives the submission bounded ones that only this class can read. */
final class CapturedStreams extends OutputStream {
    private static final int KEPT = 64 << 10;

    private final byte[] kept = new byte[KEPT];
    private int used;
    private long total;

    /** Replaces {@code System.in}, {@code out} and {@code err}; call before anything untrusted is loaded. */
    static CapturedStreams install() {
        CapturedStreams captured = new CapturedStreams();
        PrintStream printed = new PrintStream(captured, true, StandardCharsets.UTF_8);
        System.setIn(InputStream.nullInputStream());
        System.setOut(printed);
        System.setErr(printed);
        return captured;
    }

    /** The frame channel over the process's own standard input and output. */
    static FrameChannel frames() {
        return FrameChannel.ofWorker(
                // FileInputStream itself seeks when it is asked for many bytes, which a pipe refuses.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16),
                new FileOutputStream(FileDescriptor.out));
    }

    @Override
    public synchronized void write(int b) {
        total++;
        if (used < KEPT) {
            kept[used++] = (byte) b;
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        total += length;
        int fits = Math.min(length, KEPT - used);
        System.arraycopy(bytes, offset, kept, used, fits);
        used += fits;
    }

    /** Bytes printed since the last {@link #drain}, kept or not. */
    synchronized long total() {
        return total;
    }

    /** What was printed since this was last called, cut at 64 KB. */
    synchronized String drain() {
        String text = new String(kept, 0, used, StandardCharsets.UTF_8);
        used = 0;
        total = 0;
        return text;
    }
}
