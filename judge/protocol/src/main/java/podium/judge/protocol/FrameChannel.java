package podium.judge.protocol;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Frames over a pair of byte streams: four bytes of magic, one of kind, four of length, then the payload. A length above
 * the receiver's limit is refused before anything is allocated. Not safe for several threads.
 */
public final class FrameChannel implements Closeable {
    /** Largest payload a judge sends: a hundred thousand records of a pipeline exercise fit with room to spare. */
    public static final int MAX_TO_WORKER = 64 << 20;
    /** Largest payload a judge accepts. */
    public static final int MAX_FROM_WORKER = 32 << 20;

    private static final int MAGIC = 0x504F4431;
    private static final int HEADER = 9;

    private final InputStream in;
    private final OutputStream out;
    private final int maxReceived;

    /**
     * Wraps two streams; neither needs buffering.
     *
     * @param maxReceived largest payload accepted, in bytes
     */
    public FrameChannel(InputStream in, OutputStream out, int maxReceived) {
        this.in = in;
        this.out = out;
        this.maxReceived = maxReceived;
    }

    /** Sends one frame and flushes it. */
    public void send(Frame frame) throws IOException {
        byte[] payload = frame.payload();
        ByteBuffer whole = ByteBuffer.allocate(HEADER + payload.length);
        whole.putInt(MAGIC)
                .put((byte) frame.kind().ordinal())
                .putInt(payload.length)
                .put(payload);
        out.write(whole.array());
        out.flush();
    }

    /**
     * Receives the next frame, waiting for it.
     *
     * @throws EOFException if the other end has closed the stream
     * @throws MalformedFrame if what arrives is no frame
     */
    public Frame receive() throws IOException {
        ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER));
        if (header.limit() == 0) {
            throw new EOFException("the other end has closed the pipe");
        }
        if (header.limit() < HEADER) {
            throw new MalformedFrame("expected a header of " + HEADER + " bytes, found " + header.limit());
        }
        int magic = header.getInt();
        if (magic != MAGIC) {
            throw new MalformedFrame("expected the magic number, found 0x" + Integer.toHexString(magic));
        }
        FrameKind kind = FrameKind.of(header.get());
        int length = header.getInt();
        if (length < 0 || length > maxReceived) {
            throw new MalformedFrame("expected a payload of at most " + maxReceived + " bytes, found " + length);
        }
        byte[] payload = in.readNBytes(length);
        if (payload.length < length) {
            throw new MalformedFrame("expected a payload of " + length + " bytes, found " + payload.length);
        }
        return new Frame(kind, payload);
    }

    @Override
    public void close() throws IOException {
        out.close();
        in.close();
    }
}
