package podium.judge.engine.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import podium.judge.engine.verdict.Cost.Counts;
import podium.judge.engine.verdict.Cost.Growth;
import podium.judge.engine.verdict.Cost.Spent;

class GrowthRuleTest {
    private static final Growth QUADRATIC = new Growth(1.98, 0.05, 1);
    private static final Growth LINEAR = new Growth(1.02, 0.05, 1);
    private static final Growth VAGUE = new Growth(1.4, 0.4, 1);

    @Test
    void where_both_say_quadratic_the_counts_are_named() {
        GrowthRule rule = counted(QUADRATIC);
        assertThat(rule.above(Optional.of(new Growth(1.8, 0.2, 1)))).isTrue();
        assertThat(rule.sentence(new Growth(1.8, 0.2, 1)))
                .isEqualTo("grows like n^1.98 ± 0.05, the contract asks for n^1.5 or better");
    }

    @Test
    void where_cpu_time_is_vague_the_counts_decide() {
        assertThat(counted(QUADRATIC).above(Optional.of(VAGUE))).isTrue();
        assertThat(counted(LINEAR).above(Optional.of(VAGUE))).isFalse();
        assertThat(counted(QUADRATIC).remark(Optional.of(VAGUE))).isEmpty();
    }

    @Test
    void where_they_contradict_each_other_cpu_time_decides_and_it_is_said() {
        assertThat(counted(LINEAR).above(Optional.of(QUADRATIC))).isTrue();
        assertThat(counted(LINEAR).sentence(QUADRATIC))
                .startsWith("CPU time grows like n^1.98 ± 0.05, the contract asks for n^1.5 or better")
                .endsWith("they disagree, and CPU time decides)");
        assertThat(counted(QUADRATIC).above(Optional.of(LINEAR))).isFalse();
        assertThat(counted(QUADRATIC).remark(Optional.of(LINEAR)))
                .contains("executed bytecode grows like n^1.98", "CPU time like n^1.02", "CPU time decides");
    }

    @Test
    void where_the_counts_are_vague_cpu_time_decides() {
        assertThat(counted(VAGUE).above(Optional.of(QUADRATIC))).isTrue();
        assertThat(counted(VAGUE).above(Optional.of(LINEAR))).isFalse();
        assertThat(counted(VAGUE).sentence(QUADRATIC)).startsWith("CPU time grows like n^1.98");
    }

    @Test
    void without_counts_cpu_time_decides_and_the_sentence_says_why() {
        GrowthRule rule = new GrowthRule(1.5, Optional.empty(), "the collections of this JDK are not instrumented");
        assertThat(rule.above(Optional.of(QUADRATIC))).isTrue();
        assertThat(rule.above(Optional.of(VAGUE))).isFalse();
        assertThat(rule.sentence(QUADRATIC))
                .endsWith("(bytecode was not counted: the collections of this JDK are not instrumented)");
    }

    /** Seen beside a busy neighbor: an accepted answer whose count was 1.04. */
    @Test
    void cpu_time_that_is_off_for_the_reference_as_well_contradicts_no_count() {
        Growth lifted = new Growth(1.88, 0.22, 1.6);
        assertThat(counted(LINEAR).above(Optional.of(lifted))).isFalse();
        assertThat(counted(QUADRATIC).above(Optional.of(lifted))).isTrue();
        assertThat(GrowthRule.uncounted(1.5).above(Optional.of(new Growth(1.88, 0.22, 1.7))))
                .isFalse();
        assertThat(GrowthRule.uncounted(1.5).below(Optional.of(new Growth(1.2, 0.1, 1.8))))
                .isFalse();
    }

    @Test
    void what_a_worker_says_alone_fails_nobody() {
        assertThat(counted(QUADRATIC).above(Optional.empty())).isFalse();
        assertThat(counted(QUADRATIC).remark(Optional.empty()))
                .isEqualTo(" (executed bytecode grows like n^1.98 ± 0.05; without CPU time that is not judged)");
        assertThat(counted(LINEAR).remark(Optional.empty())).isEmpty();
    }

    private static GrowthRule counted(Growth growth) {
        Counts counts = new Counts(growth, 100, new Spent(2_000, 16), new Spent(1_000, 16));
        return new GrowthRule(1.5, Optional.of(counts), "");
    }
}
