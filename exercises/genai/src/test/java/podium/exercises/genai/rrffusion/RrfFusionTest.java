package podium.exercises.genai.rrffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import podium.exercises.Scored;
import podium.exercises.testing.VisibleTests;

@VisibleTests
class RrfFusionTest {
    private static final List<List<Long>> EXAMPLE = List.of(List.of(10L, 20L, 30L), List.of(30L, 10L));

    private final RrfFusion subject = new MyRrfFusion();

    @Test
    void the_worked_example_puts_10_before_30_before_20() {
        List<Scored> fused = subject.fuse(EXAMPLE, 60, 10);

        assertThat(fused).extracting(Scored::id).containsExactly(10L, 30L, 20L);
        assertThat(fused.get(0).score()).isCloseTo(1.0 / 61 + 1.0 / 62, within(1e-12));
        assertThat(fused.get(1).score()).isCloseTo(1.0 / 63 + 1.0 / 61, within(1e-12));
        assertThat(fused.get(2).score()).isCloseTo(1.0 / 62, within(1e-12));
    }

    @Test
    void equal_scores_stand_by_id() {
        List<List<Long>> mirrored = List.of(List.of(7L, 5L), List.of(5L, 7L));

        assertThat(subject.fuse(mirrored, 60, 2)).extracting(Scored::id).containsExactly(5L, 7L);
    }

    @Test
    void a_repeat_counts_at_its_first_rank() {
        List<Scored> fused = subject.fuse(List.of(List.of(1L, 1L, 2L)), 0, 5);

        assertThat(fused).extracting(Scored::id).containsExactly(1L, 2L);
        assertThat(fused.get(0).score()).isCloseTo(1.0, within(1e-12));
        assertThat(fused.get(1).score()).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void only_the_best_are_returned() {
        assertThat(subject.fuse(EXAMPLE, 60, 1)).extracting(Scored::id).containsExactly(10L);
        assertThat(subject.fuse(List.of(), 60, 1)).isEmpty();
    }

    @Test
    void a_constant_below_zero_and_a_cut_below_one_are_rejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> subject.fuse(EXAMPLE, -1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> subject.fuse(EXAMPLE, 60, 0));
    }
}
