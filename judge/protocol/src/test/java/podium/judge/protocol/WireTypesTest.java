package podium.judge.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;

class WireTypesTest {
    private static final References NONE = new References() {
        @Override
        public int numberOf(Object object, Class<?> type) {
            throw new AssertionError("no value here crosses by number");
        }

        @Override
        public Object standIn(int number, Class<?> type) {
            throw new AssertionError("no value here crosses by number");
        }
    };

    record Point(double x, List<Integer> weights) {}

    record Priced(String name, BigDecimal price) {}

    enum Color {
        RED
    }

    @SuppressWarnings("rawtypes")
    interface Carried {
        double[] numbers(int count, long id, Double box, String text, boolean fact, Color color);

        Map<Long, Set<String>> nested(List<? extends Point> points, Collection<Long> ids, Optional<Integer> limit);

        void called(LongToDoubleFunction scorer, Function<Long, Double> other, Point[][] grid, List<Long>[] lists);
    }

    interface Exact {
        BigDecimal sum(List<BigDecimal> parts);
    }

    interface Deep {
        void buy(Map<String, List<Priced>> basket);
    }

    @SuppressWarnings("rawtypes")
    interface Vague {
        Object anything(List list);
    }

    interface Later {
        void with(java.util.Date date, Thread thread);
    }

    @Test
    void what_carries_every_value_is_no_stranger() {
        assertThat(WireTypes.strangers(Carried.class)).isEmpty();
    }

    @Test
    void a_type_without_a_tag_is_a_stranger_and_told_once() {
        assertThat(WireTypes.strangers(Exact.class)).containsExactly(BigDecimal.class);
    }

    @Test
    void a_stranger_is_found_in_a_record_in_a_list_in_a_map() {
        assertThat(WireTypes.strangers(Deep.class)).containsExactly(BigDecimal.class);
    }

    @Test
    void what_says_nothing_of_its_values_is_a_stranger() {
        assertThat(WireTypes.strangers(Vague.class)).containsExactlyInAnyOrder((Type) Object.class, List.class);
    }

    @Test
    void writer_and_reader_carry_what_is_no_stranger() throws Exception {
        List<Object> values = List.of(
                true,
                (byte) 1,
                (short) 2,
                'c',
                4,
                5L,
                6f,
                7.0,
                "text",
                Color.RED,
                new Point(1, List.of(2, 3)),
                new int[] {1});
        for (Object value : values) {
            byte[] bytes = new ValueWriter(NONE).value(value, value.getClass()).payload();
            assertThat(new ValueReader(bytes, NONE).value(value.getClass())).isEqualTo(value);
        }
    }

    @Test
    void the_writer_refuses_strangers() {
        for (Object stranger : Arrays.asList(BigDecimal.ONE, new java.util.Date(0), Thread.currentThread())) {
            assertThatThrownBy(() -> new ValueWriter(NONE).value(stranger, stranger.getClass()))
                    .isInstanceOf(TypeMismatch.class);
        }
        assertThat(WireTypes.strangers(Later.class)).containsExactly(java.util.Date.class, Thread.class);
    }
}
