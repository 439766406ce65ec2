package podium.judge.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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
                new FrameChannel(new ByteArrayInputStream(stream), OutputStream.nullOutputStream(), 1 << 10, true);
        try {
            channel.receive();
        } catch (IOException refused) {
            return;
        }
    }

    @Test
    void nested_lists_that_each_announce_all_that_is_left_cost_no_more_than_their_bytes() throws IOException {
        ByteBuffer nest = ByteBuffer.allocate(1 << 20);
        for (int level = 0; level < 60; level++) {
            nest.put((byte) Tag.LIST.ordinal()).put((byte) Tag.NULL.ordinal()).putInt(nest.remaining() - 4);
        }
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        FrameChannel.ofWorker(InputStream.nullInputStream(), stream).send(new Frame(FrameKind.RETURNED, nest.array()));
        HostileReading reading = new HostileReading();
        reading.read(stream.toByteArray(), Object.class);
        assertThat(reading.refusals()).isPositive();
    }

    @Test
    void keys_that_were_made_to_collide_are_refused() throws IOException {
        Set<List<Integer>> colliding = new LinkedHashSet<>();
        Map<List<Integer>, Integer> mapped = new LinkedHashMap<>();
        for (int i = 0; i < 1_000; i++) {
            colliding.add(List.of(i, -31 * i));
            mapped.put(List.of(i, -31 * i), i);
        }
        for (Object value : List.of(colliding, mapped)) {
            byte[] payload = new ValueWriter(NONE).value(value, Object.class).payload();
            assertThatThrownBy(() -> new ValueReader(payload, NONE).value(Object.class))
                    .isInstanceOf(MalformedFrame.class)
                    .hasMessageContaining("keys of one hash");
        }
    }

    @Test
    void a_list_in_bulk_is_no_way_around_the_checks_on_its_elements() throws IOException {
        Type longs = LongLists.class.getDeclaredMethods()[0].getGenericReturnType();
        assertThat(read(longs, Tag.LIST, Tag.LONG, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 7))
                .isEqualTo(List.of(7L));
        assertThatThrownBy(() -> read(longs, Tag.LIST, Tag.LONG, 0x10, 0, 0, 0, 1))
                .hasMessageContaining("a count of");
        assertThatThrownBy(() -> read(longs, Tag.LIST, Tag.LONG, -1, -1, -1, -1))
                .hasMessageContaining("a count");
        assertThatThrownBy(() -> read(longs, Tag.LIST, Tag.INT, 0, 0, 0, 1, 0, 0, 0, 7))
                .isInstanceOf(TypeMismatch.class);
        assertThatThrownBy(() -> read(longs, Tag.LIST, Tag.BYTE, 0, 0, 0, 1, 7)).hasMessageContaining("boxes");
        assertThatThrownBy(() -> read(longs, Tag.LIST, Tag.STRING, 0, 0, 0, 1, 7))
                .hasMessageContaining("primitive");
        assertThatThrownBy(() -> read(Set.class, Tag.SET, Tag.INT, 0, 0, 0, 2, 0, 0, 0, 7, 0, 0, 0, 7))
                .hasMessageContaining("repeats");
        assertThatThrownBy(() -> read(Map.class, Tag.MAP, Tag.INT, 0, 0, 0, 1, 0, 0, 0, 7, 0, 0, 0, 0, 0))
                .hasMessageContaining("as many values as keys");
    }

    private interface LongLists {
        List<Long> longs();
    }

    private static @Nullable Object read(Type type, Tag tag, Tag ofAll, int... rest) throws IOException {
        ByteBuffer payload = ByteBuffer.allocate(2 + rest.length);
        payload.put((byte) tag.ordinal()).put((byte) ofAll.ordinal());
        for (int part : rest) {
            payload.put((byte) part);
        }
        return new ValueReader(payload.array(), NONE).value(type);
    }

    @Test
    void distinct_keys_are_read_however_many() throws IOException {
        Set<List<Integer>> grid = new LinkedHashSet<>();
        for (int i = 0; i < 40_000; i++) {
            grid.add(List.of(i / 200, i % 200));
        }
        byte[] payload = new ValueWriter(NONE).value(grid, Object.class).payload();
        assertThat(new ValueReader(payload, NONE).value(Set.class)).isEqualTo(grid);
    }

    record Sample(long id, List<Double> scores) {
        Sample {
            if (id < 0) {
                throw new IllegalArgumentException("a constructor that refuses");
            }
        }
    }
}
