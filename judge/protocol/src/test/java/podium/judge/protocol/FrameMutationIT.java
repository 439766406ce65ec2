package podium.judge.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Valid frames with flipped bits, cut, doubled, spliced, with absurd lengths, counts, tags and nesting and with broken
 * UTF-8, each read at every type of {@link HostileShapes}: {@value #STREAMS} streams a build. {@code -Dpodium.fuzz.seconds=600}
 * goes on for so long instead, from a seed of its own that a failure prints.
 */
class FrameMutationIT {
    /** Streams a build; each is read at all 23 types, so that there are 23 times as many executions. */
    static final int STREAMS = 40_000;

    private static final long SEED = 20_260_101;
    private static final long SECONDS = Long.getLong("podium.fuzz.seconds", 0);

    @Test
    void a_mutated_frame_is_a_value_of_the_type_or_refused_at_a_bounded_cost() throws IOException {
        long seed = SECONDS > 0 ? System.nanoTime() : SEED;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        List<Type> types = HostileShapes.types();
        FrameMutator mutator = new FrameMutator(seed);
        HostileReading reading = new HostileReading();
        int streams = 0;
        while (SECONDS > 0 ? System.nanoTime() < end : streams < STREAMS) {
            byte[] stream = mutator.next();
            streams++;
            for (Type type : types) {
                readOrExplain(reading, stream, type, seed);
            }
        }
        System.out.printf(
                "%d streams, %d values, %d refusals, seed %d%n", streams, reading.values(), reading.refusals(), seed);
        assertThat(reading.values()).as("values that got through").isGreaterThan(streams / 100);
    }

    private static void readOrExplain(HostileReading reading, byte[] stream, Type type, long seed) {
        try {
            reading.read(stream, type);
        } catch (RuntimeException | Error e) {
            String bytes = java.util.HexFormat.of().formatHex(stream);
            throw new AssertionError("seed " + seed + ", read as " + type + ": " + bytes, e);
        }
    }
}
