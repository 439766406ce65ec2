package podium.judge.protocol;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Frames over a pair of byte streams: four bytes of magic, one of kind, four of number, four of length, then the payload. A
 * length above the receiver's limit is refused before anything is allocated. The judge numbers its frames and a worker's
 * frame bears the number of the one that it answers, so that what is said twice or unasked is refused and never taken for
 * the answer to something else. Not safe for several threads.
 */
public final class FrameChannel implements Closeable {
    /** Largest payload a judge sends: a hundred thousand records of a pipeline exercise fit with room to spare. */
    public static final int MAX_TO_WORKER = 64 << 20;
    /** Largest payload a judge accepts. */
    public static final int MAX_FROM_WORKER = 32 << 20;

    private static final int MAGIC = 0x504F4431;
    private static final int HEADER = 13;

    private final InputStream in;
    private final OutputStream out;
    private final int maxReceived;
    private final boolean asks;
    /** Of the judge's last frame. */
    private int number;

    FrameChannel(InputStream in, OutputStream out, int maxReceived, boolean asks) {
        this.in = in;
        this.out = out;
        this.maxReceived = maxReceived;
        this.asks = asks;
    }

    /** The judge's end; neither stream needs buffering. */
    public static FrameChannel ofJudge(InputStream in, OutputStream out) {
        return new FrameChannel(in, out, MAX_FROM_WORKER, true);
    }

    /** The worker's end; neither stream needs buffering. */
    public static FrameChannel ofWorker(InputStream in, OutputStream out) {
        return new FrameChannel(in, out, MAX_TO_WORKER, false);
    }

    /** Sends one frame and flushes it. */
    public void send(Frame frame) throws IOException {
        byte[] payload = frame.payload();
        number += asks ? 1 : 0;
        ByteBuffer whole = ByteBuffer.allocate(HEADER + payload.length);
        whole.putInt(MAGIC)
                .put((byte) frame.kind().ordinal())
                .putInt(number)
                .putInt(payload.length)
                .put(payload);
        out.write(whole.array());
        out.flush();
    }

    /**
     * Receives the next frame, waiting for it.
     *
     * @throws EOFException if the other end has closed the stream, between two frames or within one
     * @throws MalformedFrame if what arrives is no frame
     */
    public Frame receive() throws IOException {
        ByteBuffer header = ByteBuffer.wrap(whole(HEADER));
        int magic = header.getInt();
        if (magic != MAGIC) {
            throw new MalformedFrame("expected the magic number, found 0x" + Integer.toHexString(magic));
        }
        FrameKind kind = FrameKind.of(header.get());
        require(asks ? number : number + 1, header.getInt());
        int length = header.getInt();
        if (length < 0 || length > maxReceived) {
            throw new MalformedFrame("expected a payload of at most " + maxReceived + " bytes, found " + length);
        }
        return new Frame(kind, whole(length));
    }

    /** A process that was killed ends within a frame as well as between two: that is no fault in the frame. */
    private byte[] whole(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the stream ended: expected " + length + " bytes, found " + bytes.length);
        }
        return bytes;
    }

    private void require(int expected, int found) throws MalformedFrame {
        if (found != expected) {
            throw new MalformedFrame("expected a frame of number " + expected + ", found one of number " + found);
        }
        number = found;
    }

    @Override
    public void close() throws IOException {
        out.close();
        in.close();
    }
}
