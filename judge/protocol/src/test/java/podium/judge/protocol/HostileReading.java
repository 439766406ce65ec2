package podium.judge.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Type;

/**
 * Reads bytes as the judge reads a worker's, and fails on any ending but a value of the type or a documented refusal, and
 * on any allocation out of proportion to the bytes.
 */
final class HostileReading {
    /** An empty text is five bytes and leaves a decoder, two buffers and a string behind. */
    static final long ALLOCATED_A_BYTE = 128;
    /** Exceptions with their stack traces, and the first elements of lists that announce more. */
    static final long ALLOCATED_ANYWAY = 512 << 10;

    private static final int LIMIT = 1 << 22;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private long values;
    private long refusals;

    /** Frames that held a value of the type. */
    long values() {
        return values;
    }

    /** Streams that were refused. */
    long refusals() {
        return refusals;
    }

    void read(byte[] stream, Type type) {
        long bound = ALLOCATED_ANYWAY + ALLOCATED_A_BYTE * stream.length;
        if (measured(stream, type) > bound) {
            // The first time may have loaded classes, which costs a fuzzer's instrumentation megabytes.
            assertThat(measured(stream, type))
                    .as("bytes allocated for %d received, read as %s", stream.length, type)
                    .isLessThanOrEqualTo(bound);
        }
    }

    private long measured(byte[] stream, Type type) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        attempt(stream, type);
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }

    private void attempt(byte[] stream, Type type) {
        FrameChannel channel =
                new FrameChannel(new ByteArrayInputStream(stream), OutputStream.nullOutputStream(), LIMIT, true);
        try {
            while (true) {
                ValueReader in = new ValueReader(channel.receive().payload(), HostileShapes.NONE);
                Conformity.require(in.value(type), type);
                in.end();
                values++;
            }
        } catch (EOFException end) {
            return;
        } catch (MalformedFrame | TypeMismatch refused) {
            refusals++;
        } catch (IOException other) {
            throw new AssertionError("an ending that the reader does not document", other);
        }
    }
}
