package podium.solutions.collaborativefiltering.itemitemrecommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import podium.exercises.Scored;

class ItemItemRecommendReferenceTest {
    private final ItemItemRecommendReference reference = new ItemItemRecommendReference();

    @Test
    void four_users_as_worked_out_by_hand() {
        List<Scored> recommended = reference.recommend(
                Map.of(1L, Set.of(1L, 2L), 2L, Set.of(1L, 3L), 3L, Set.of(1L, 2L, 3L), 4L, Set.of(3L, 4L)), 1, 9);

        assertThat(recommended).hasSize(1);
        assertThat(recommended.get(0).id()).isEqualTo(3);
        assertThat(recommended.get(0).score()).isCloseTo(2 / 3.0 + 1 / Math.sqrt(6), within(1e-12));
    }

    @Test
    void what_was_wrong_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.recommend(Map.of(), 1, 0))
                .withMessage("expected n of at least 1, found 0");
    }
}
