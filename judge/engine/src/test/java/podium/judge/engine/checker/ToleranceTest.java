package podium.judge.engine.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import podium.judge.engine.checker.StructuralChecker.Difference;

class ToleranceTest {
    private static final Tolerance CLOSED = Tolerance.CLOSED_FORM;

    @Test
    void nan_agrees_with_nan_only() {
        assertThat(CLOSED.accepts(Double.NaN, 1)).isFalse();
        assertThat(CLOSED.accepts(1, Double.NaN)).isFalse();
        assertThat(CLOSED.accepts(Double.NaN, Double.NaN)).isTrue();
    }

    @Test
    void an_infinity_agrees_with_itself_only() {
        assertThat(CLOSED.accepts(Double.POSITIVE_INFINITY, 1e300)).isFalse();
        assertThat(CLOSED.accepts(1e300, Double.POSITIVE_INFINITY)).isFalse();
        assertThat(CLOSED.accepts(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))
                .isFalse();
        assertThat(CLOSED.accepts(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY))
                .isTrue();
    }

    @Test
    void the_sign_of_zero_is_ignored() {
        assertThat(Tolerance.EXACT.accepts(-0.0, 0.0)).isTrue();
    }

    @Test
    void a_difference_is_judged_absolutely_or_relatively() {
        assertThat(CLOSED.accepts(1e-10, 0)).isTrue();
        assertThat(CLOSED.accepts(1e12 + 1, 1e12)).isTrue();
        assertThat(CLOSED.accepts(1.001, 1)).isFalse();
    }

    @Test
    void a_tolerance_that_accepts_everything_is_refused() {
        assertThatThrownBy(() -> new Tolerance(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tolerance(0, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tolerance(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_first_difference_is_found_by_its_path() {
        Difference difference = StructuralChecker.compare(
                List.of(new double[] {1, 2}, new double[] {3, 4.5}),
                List.of(new double[] {1, 2}, new double[] {3, 4}),
                CLOSED);
        assertThat(difference.path()).isEqualTo("[1][1]");
        assertThat(difference.got()).isEqualTo(4.5);
    }

    @Test
    void shape_comes_before_content() {
        assertThat(StructuralChecker.compare(new double[] {1}, new double[] {1, 2}, CLOSED)
                        .path())
                .isEqualTo(".length");
        assertThat(StructuralChecker.compare(1.0, List.of(1.0), CLOSED).isPresent())
                .isTrue();
        assertThat(StructuralChecker.compare(1, 1.0, CLOSED).isPresent()).isTrue();
        assertThat(StructuralChecker.compare(null, 1.0, CLOSED).isPresent()).isTrue();
    }

    @Test
    void an_object_that_claims_to_equal_everything_is_not_accepted_for_a_number() {
        Object liar = new Object() {
            @Override
            public boolean equals(Object other) {
                return true;
            }

            @Override
            public int hashCode() {
                return 0;
            }
        };
        assertThat(StructuralChecker.compare(liar, 1.0, CLOSED).isPresent()).isTrue();
        assertThat(StructuralChecker.compare(liar, "text", CLOSED).isPresent()).isTrue();
    }
}
