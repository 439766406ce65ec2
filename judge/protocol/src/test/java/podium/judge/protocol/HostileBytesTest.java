package podium.judge.protocol;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever arrives, reading it ends in a value or in an IOException: nothing else escapes, nothing is over-allocated. */
class HostileBytesTest {
    private static final References NONE = new References() {
        @Override
        public int numberOf(Object object, Class<?> type) {
            return 0;
        }

        @Override
        public Object standIn(int number, Class<?> type) throws MalformedFrame {
            throw new MalformedFrame("expected no reference");
        }
    };

    @Property(tries = 20_000)
    void any_payload_is_a_value_or_refused(@ForAll @Size(max = 64) byte[] payload) {
        for (Class<?> type : List.of(Object.class, List.class, Map.class, double[].class, String.class, Sample.class)) {
            try {
                new ValueReader(payload, NONE).value(type);
            } catch (IOException refused) {
                continue;
            }
        }
    }

    @Property(tries = 5_000)
    void any_stream_is_a_frame_or_refused(@ForAll @Size(max = 64) byte[] stream) {
        FrameChannel channel =
                new FrameChannel(new ByteArrayInputStream(stream), OutputStream.nullOutputStream(), 1 << 10);
        try {
            channel.receive();
        } catch (IOException refused) {
            return;
        }
    }

    record Sample(long id, List<Double> scores) {
        Sample {
            if (id < 0) {
                throw new IllegalArgumentException("a constructor that refuses");
            }
        }
    }
}
