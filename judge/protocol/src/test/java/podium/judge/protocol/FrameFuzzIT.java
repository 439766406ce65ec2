package podium.judge.protocol;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/**
 * Jazzer's search for bytes that reach every branch of the reader: {@value #EXECUTIONS} executions a build. Its seed is new
 * each time; what it finds is written to {@code target} with the failure. Known inputs only where it has no native part.
 */
class FrameFuzzIT {
    static final long EXECUTIONS = 300_000;

    private static final List<Type> TYPES = HostileShapes.types();

    private final HostileReading reading = new HostileReading();

    /** The first byte chooses the type, and whether the rest is a frame's payload or the stream itself. */
    @FuzzTest(maxDuration = "10m", maxExecutions = EXECUTIONS)
    void whatever_arrives_is_a_value_of_the_type_or_refused_at_a_bounded_cost(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return;
        }
        int choice = Byte.toUnsignedInt(bytes[0]);
        byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
        reading.read(choice % 2 == 0 ? framed(rest) : rest, TYPES.get(choice / 2 % TYPES.size()));
    }

    private static byte[] framed(byte[] payload) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        FrameChannel.ofWorker(InputStream.nullInputStream(), stream).send(new Frame(FrameKind.RETURNED, payload));
        return stream.toByteArray();
    }
}
