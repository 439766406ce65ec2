package podium.judge.app.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VarietyTest {
    /** A contract as exercises have them. */
    interface Best {
        Top best(List<Long> ids, Map<Long, Double> scores, int k);
    }

    /** What it answers. */
    record Top(double score, long[] ids) {}

    private static final Method METHOD = Best.class.getMethods()[0];

    private static MethodCalls asked(Object... arguments) {
        MethodCalls calls = new MethodCalls(METHOD);
        calls.asked(arguments);
        return calls;
    }

    private static Variety variety(MethodCalls calls, int broken, int laws) {
        return new Variety(List.of(calls), Map.of("0 or empty", broken), laws);
    }

    @Test
    void the_cases_of_a_call_are_counted_by_parameter() {
        MethodCalls calls = asked(List.of(1L, 1L), Map.of(1L, 0.5, 2L, 0.5), 3);
        assertThat(calls.cases())
                .hasToString("{ids={EMPTY=0, REPEATS=1}, scores={EMPTY=0, TIES=1}, k={PAST_THE_END=1}}");
    }

    @Test
    void a_cut_at_the_size_of_one_collection_is_not_past_the_end() {
        assertThat(asked(List.of(1L, 2L, 3L), Map.of(), 3).cases())
                .hasToString("{ids={EMPTY=0, REPEATS=0}, scores={EMPTY=1, TIES=0}, k={PAST_THE_END=0}}");
    }

    @Test
    void a_case_that_never_occurs_is_missing() {
        List<String> missing =
                variety(asked(List.of(), Map.of(1L, 0.5, 2L, 0.5), 3), 9, 10).missing();
        assertThat(missing).hasSize(2);
        assertThat(missing.get(0)).contains("expected equal elements in best(ids), found none in 1 calls");
        assertThat(missing.get(1)).contains("expected empty in best(scores)");
    }

    @Test
    void a_constant_that_breaks_less_than_half_of_the_laws_is_named() {
        MethodCalls none = new MethodCalls(Object.class.getMethods()[0]);
        assertThat(variety(none, 4, 10).missing())
                .anySatisfy(sentence -> assertThat(sentence).contains("0 or empty breaking 4 of 10"));
        assertThat(variety(none, 5, 10).missing()).noneMatch(sentence -> sentence.contains("constant"));
    }

    @Test
    void answers_are_told_apart_by_what_is_in_them() {
        MethodCalls calls = new MethodCalls(METHOD);
        calls.answered(new Top(1, new long[] {7}));
        calls.answered(new Top(1, new long[] {8}));
        calls.answered(new Top(1, new long[] {8}));
        assertThat(calls.distinctAnswers()).isEqualTo(2);
        assertThat(calls.commonestAnswer()).map(top -> ((Top) top).ids()[0]).isEqualTo(Optional.of(8L));
    }

    @Test
    void a_constant_is_made_of_numbers_and_empty_arrays() {
        Best one = (Best)
                Constants.of(Best.class, List.of(new MethodCalls(METHOD))).get("1 or empty");
        Top top = one.best(List.of(5L), Map.of(), 1);
        assertThat(top.score()).isEqualTo(1);
        assertThat(top.ids()).isEmpty();
    }
}
