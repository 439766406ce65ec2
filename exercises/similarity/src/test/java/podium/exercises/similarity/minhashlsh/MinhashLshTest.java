package podium.exercises.similarity.minhashlsh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import podium.exercises.testing.VisibleTests;

@VisibleTests
class MinhashLshTest {
    private static final long[] COMEDIES = {10, 20, 30};

    private final MinhashLsh subject = new MyMinhashLsh();

    @Test
    void the_estimate_is_the_share_of_equal_positions() {
        assertThat(subject.estimate(new int[] {3, -2, 5, -4}, new int[] {3, 1, 5, -4}))
                .isEqualTo(0.75);
    }

    @Test
    void a_signature_has_a_value_for_each_row_of_each_band() {
        assertThat(subject.create(4, 3, 1).signature(COMEDIES)).hasSize(12);
    }

    @Test
    void order_and_repeats_do_not_matter() {
        MinhashLsh.Index index = subject.create(4, 3, 1);

        assertThat(index.signature(new long[] {30, 10, 20, 10})).isEqualTo(index.signature(COMEDIES));
    }

    @Test
    void a_set_is_a_candidate_for_itself() {
        MinhashLsh.Index index = subject.create(4, 3, 1);
        index.add(7, COMEDIES);

        assertThat(index.candidates(COMEDIES)).containsExactly(7L);
    }

    @Test
    void an_empty_set_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> subject.create(4, 3, 1).signature(new long[0]));
    }
}
