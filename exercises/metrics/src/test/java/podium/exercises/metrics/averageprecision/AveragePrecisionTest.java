package podium.exercises.metrics.averageprecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static podium.exercises.EmptyPolicy.SKIP;
import static podium.exercises.EmptyPolicy.ZERO;
import static podium.exercises.metrics.averageprecision.ApDivisor.ALL_RELEVANT;
import static podium.exercises.metrics.averageprecision.ApDivisor.MIN_K_RELEVANT;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import podium.exercises.testing.VisibleTests;

@VisibleTests
class AveragePrecisionTest {
    private static final Query EXAMPLE = new Query(List.of(10L, 20L, 30L, 40L, 50L), Set.of(10L, 30L, 50L, 60L));
    private static final Query NOTHING_RELEVANT = new Query(List.of(10L, 20L), Set.of());
    private static final Query EMPTY_LIST = new Query(List.of(), Set.of(10L));

    private final AveragePrecision subject = new MyAveragePrecision();

    @Test
    void the_worked_example_adds_one_and_two_thirds() {
        assertThat(subject.averagePrecision(EXAMPLE, 3, ALL_RELEVANT)).isCloseTo((1 + 2.0 / 3) / 4, within(1e-9));
        assertThat(subject.averagePrecision(EXAMPLE, 3, MIN_K_RELEVANT)).isCloseTo((1 + 2.0 / 3) / 3, within(1e-9));
    }

    @Test
    void the_whole_list_adds_the_third_hit() {
        assertThat(subject.averagePrecision(EXAMPLE, 9, ALL_RELEVANT))
                .isCloseTo((1 + 2.0 / 3 + 3.0 / 5) / 4, within(1e-9));
    }

    @Test
    void a_repeated_id_holds_its_rank_and_gains_nothing() {
        Query repeats = new Query(List.of(10L, 10L, 30L), Set.of(10L, 30L));

        assertThat(subject.averagePrecision(repeats, 3, ALL_RELEVANT)).isCloseTo((1 + 2.0 / 3) / 2, within(1e-9));
    }

    @Test
    void nothing_relevant_scores_zero() {
        assertThat(subject.averagePrecision(NOTHING_RELEVANT, 2, ALL_RELEVANT)).isZero();
    }

    @Test
    void the_mean_counts_queries_without_anything_relevant_only_where_asked_to() {
        List<Query> queries = List.of(EXAMPLE, NOTHING_RELEVANT, EMPTY_LIST);
        double one = (1 + 2.0 / 3) / 4;

        assertThat(subject.mean(queries, 3, ALL_RELEVANT, ZERO)).isCloseTo(one / 3, within(1e-9));
        assertThat(subject.mean(queries, 3, ALL_RELEVANT, SKIP)).isCloseTo(one / 2, within(1e-9));
    }

    @Test
    void the_mean_of_no_query_is_not_a_number() {
        assertThat(subject.mean(List.of(), 3, ALL_RELEVANT, ZERO)).isNaN();
        assertThat(subject.mean(List.of(NOTHING_RELEVANT), 3, ALL_RELEVANT, SKIP))
                .isNaN();
    }

    @Test
    void a_cut_below_one_is_rejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> subject.averagePrecision(EXAMPLE, 0, ALL_RELEVANT));
    }
}
