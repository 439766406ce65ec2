package podium.solutions.genai.rrffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import podium.exercises.Scored;

class RrfFusionReferenceTest {
    private final RrfFusionReference reference = new RrfFusionReference();

    @Test
    void three_rankings_as_worked_out_by_hand() {
        List<Scored> fused = reference.fuse(List.of(List.of(1L, 2L), List.of(2L, 3L), List.of(2L)), 1, 2);

        assertThat(fused).containsExactly(new Scored(2, 1.0 / 3 + 1.0 / 2 + 1.0 / 2), new Scored(1, 1.0 / 2));
    }

    @Test
    void the_largest_constant_does_not_overflow() {
        assertThat(reference.fuse(List.of(List.of(5L)), Integer.MAX_VALUE, Integer.MAX_VALUE))
                .containsExactly(new Scored(5, 1 / 2_147_483_648.0));
    }

    @Test
    void what_was_wrong_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.fuse(List.of(), -1, 1))
                .withMessage("expected k0 of at least 0 and topN of at least 1, found -1 and 1");
    }
}
