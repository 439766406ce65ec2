package podium.solutions.metrics.ndcgatk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopGradesTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64, 499, 500, Integer.MAX_VALUE})
    void the_heap_holds_what_a_full_sort_puts_first(int k) {
        List<Double> grades = new SplittableRandom(7)
                .doubles(500)
                .map(grade -> Math.rint(grade * 200))
                .boxed()
                .toList();

        double[] sorted = grades.stream()
                .sorted(Collections.reverseOrder())
                .limit(k)
                .mapToDouble(Double::doubleValue)
                .toArray();

        assertThat(TopGrades.descending(grades, k)).containsExactly(sorted);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 100})
    void grades_in_either_order_give_the_same(int k) {
        List<Double> ascending = DoubleStream.iterate(0, grade -> grade < 100, grade -> grade + 1)
                .boxed()
                .toList();
        List<Double> descending =
                ascending.stream().sorted(Collections.reverseOrder()).toList();

        assertThat(TopGrades.descending(ascending, k)).isEqualTo(TopGrades.descending(descending, k));
    }
}
