package podium.judge.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is changed or computed after a timed call has returned does not count. */
class SettledTest {
    record Model(double mean, double[] bias, List<double[]> rows) {}

    record Pair(double left, String right) {}

    @Test
    void arrays_that_are_filled_after_the_return_stay_empty() throws Exception {
        Model returned = new Model(1, new double[2], List.of(new double[2]));
        Object settled = Settled.of(returned);
        returned.bias()[0] = 5;
        returned.rows().get(0)[1] = 5;
        assertThat(settled).usingRecursiveComparison().isEqualTo(new Model(1, new double[2], List.of(new double[2])));
    }

    @Test
    void a_list_that_computes_its_elements_when_read_has_computed_them() throws Exception {
        int[] computed = {0};
        List<Integer> lazy = new AbstractList<>() {
            @Override
            public Integer get(int index) {
                return computed[0]++;
            }

            @Override
            public int size() {
                return 3;
            }
        };
        Object settled = Settled.of(lazy);
        assertThat(computed[0]).isEqualTo(3);
        assertThat(settled).isEqualTo(List.of(0, 1, 2));
        assertThat(computed[0]).isEqualTo(3);
    }

    @Test
    void everything_else_is_what_it_was() throws Exception {
        Pair pair = new Pair(2, "b");
        List<Object> values = Arrays.asList(
                null,
                1.5,
                "text",
                pair,
                List.of(1, 2),
                Set.of(3L),
                Map.of("k", List.of(true)),
                Optional.of(4),
                Optional.empty(),
                new int[] {1, 2},
                new String[][] {{"a", null}, {}});
        for (Object value : values) {
            assertThat(Settled.of(value)).isEqualTo(value);
        }
        assertThat(Settled.of(pair)).isSameAs(pair);
    }
}
