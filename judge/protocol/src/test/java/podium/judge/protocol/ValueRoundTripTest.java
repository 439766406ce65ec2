package podium.judge.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValueRoundTripTest {
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

    /** Every kind of value that a contract may name. */
    @SuppressWarnings("unused")
    interface Shapes {
        Point record();

        List<Map<Long, Point>> nested();

        Set<String> set();

        Optional<int[]> optional();

        double[][] matrix();

        Color constant();

        double number();

        long whole();

        List<Long> longs();
    }

    record Point(double x, List<String> labels) {}

    enum Color {
        RED,
        GREEN
    }

    private static Type type(String method) throws NoSuchMethodException {
        return Shapes.class.getDeclaredMethod(method).getGenericReturnType();
    }

    private static Object roundTrip(Object value, String method) throws Exception {
        byte[] payload = new ValueWriter(NONE).value(value, Object.class).payload();
        ValueReader in = new ValueReader(payload, NONE);
        Object read = in.value(type(method));
        in.end();
        return read;
    }

    @Test
    void values_come_back_as_they_were() throws Exception {
        Point point = new Point(-0.0, List.of("ä", "\u0000", "\uD83D\uDE00"));
        assertThat(roundTrip(point, "record")).isEqualTo(point);
        List<Map<Long, Point>> nested = List.of(Map.of(Long.MIN_VALUE, point), Map.of());
        assertThat(roundTrip(nested, "nested")).isEqualTo(nested);
        assertThat(roundTrip(Set.of("a", "b"), "set")).isEqualTo(Set.of("a", "b"));
        assertThat(roundTrip(Color.GREEN, "constant")).isEqualTo(Color.GREEN);
        assertThat((Optional<?>) roundTrip(Optional.empty(), "optional")).isEmpty();
        double[][] matrix = {{Double.NaN, Double.NEGATIVE_INFINITY}, {}, {Double.MIN_VALUE}};
        assertThat(Arrays.deepEquals((double[][]) roundTrip(matrix, "matrix"), matrix))
                .isTrue();
    }

    @Test
    void collections_come_back_unmodifiable() throws Exception {
        List<?> list = (List<?>) roundTrip(List.of(1L), "longs");
        assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_value_of_another_type_is_told_from_a_malformed_one() {
        assertThatThrownBy(() -> roundTrip("text", "number")).isInstanceOf(TypeMismatch.class);
        assertThatThrownBy(() -> roundTrip(null, "number")).isInstanceOf(TypeMismatch.class);
        assertThatThrownBy(() -> roundTrip(1, "whole")).isInstanceOf(TypeMismatch.class);
        assertThatThrownBy(() -> roundTrip(List.of("a"), "longs")).isInstanceOf(TypeMismatch.class);
        assertThatThrownBy(() -> roundTrip(new double[] {1}, "matrix")).isInstanceOf(TypeMismatch.class);
    }

    @Test
    void an_object_of_a_foreign_class_cannot_cross() {
        assertThatThrownBy(() -> new ValueWriter(NONE).value(new Object() {}, Object.class))
                .isInstanceOf(TypeMismatch.class)
                .hasMessageContaining("expected a value of the contract's types");
    }

    @Test
    void a_count_beyond_the_bytes_that_are_there_is_refused_before_anything_is_allocated() throws IOException {
        byte[] claim = {(byte) Tag.PRIMITIVES.ordinal(), (byte) Tag.LONG.ordinal(), 0x7f, -1, -1, -1};
        assertThatThrownBy(() -> new ValueReader(claim, NONE).value(long[].class))
                .isInstanceOf(MalformedFrame.class);
        byte[] list = {(byte) Tag.LIST.ordinal(), 0, 0x7f, -1, -1, -1};
        assertThatThrownBy(() -> new ValueReader(list, NONE).value(List.class)).isInstanceOf(MalformedFrame.class);
        byte[] negative = {(byte) Tag.LIST.ordinal(), 0, -1, -1, -1, -1};
        assertThatThrownBy(() -> new ValueReader(negative, NONE).value(List.class))
                .isInstanceOf(MalformedFrame.class);
    }

    @Test
    void nesting_is_bounded() {
        byte[] deep = new byte[6 * 1_000];
        for (int i = 0; i < deep.length; i += 6) {
            deep[i] = (byte) Tag.LIST.ordinal();
            deep[i + 5] = 1;
        }
        assertThatThrownBy(() -> new ValueReader(deep, NONE).value(Object.class))
                .isInstanceOf(MalformedFrame.class);
    }

    @Test
    void repeats_in_a_set_and_in_the_keys_of_a_map_are_refused() {
        assertThatThrownBy(() -> {
                    byte[] twice = {
                        (byte) Tag.SET.ordinal(),
                        0,
                        0,
                        0,
                        0,
                        2,
                        (byte) Tag.BOOLEAN.ordinal(),
                        1,
                        (byte) Tag.BOOLEAN.ordinal(),
                        1
                    };
                    new ValueReader(twice, NONE).value(Set.class);
                })
                .isInstanceOf(TypeMismatch.class);
    }

    @Test
    void text_that_is_no_utf8_is_refused() {
        byte[] broken = {(byte) Tag.STRING.ordinal(), 0, 0, 0, 1, (byte) 0xff};
        assertThatThrownBy(() -> new ValueReader(broken, NONE).value(String.class))
                .isInstanceOf(MalformedFrame.class);
    }

    @Test
    void collections_are_modifiable_only_where_that_was_asked_for() throws Exception {
        byte[] payload = new ValueWriter(NONE).value(List.of(1L), List.class).payload();
        List<?> sealed = (List<?>) new ValueReader(payload, NONE).value(type("longs"));
        assertThatThrownBy(sealed::clear).isInstanceOf(UnsupportedOperationException.class);
        ValueReader asked = new ValueReader(payload, NONE);
        asked.readModifiable();
        List<?> open = (List<?>) asked.value(type("longs"));
        open.clear();
        assertThat(open).isEmpty();
    }
}
