package podium.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import podium.datasets.Ratings.Rated;
import podium.exercises.Rating;

class RatingsTest {
    /** User 0 and 2 and items 1 and 3 form a 2-core; user 1 has one rating; item 0's two raters are not enough. */
    private static final Ratings RATINGS = new Ratings(
            3,
            4,
            new int[] {2, 1, 0, 2, 0, 2},
            new int[] {3, 0, 1, 1, 3, 0},
            new Rated(new double[] {1, 2, 3, 4, 5, 6}, new long[] {60, 10, 30, 30, 50, 20}));

    @Test
    void theCoreIsDroppedToAFixedPointAndNumberedInOrderOfAppearance() {
        Ratings.Core core = RATINGS.core(2);
        assertThat(core.oldUser()).containsExactly(2, 0);
        assertThat(core.oldItem()).containsExactly(3, 1);
        assertThat(core.ratings().user()).containsExactly(0, 1, 0, 1);
        assertThat(core.ratings().item()).containsExactly(0, 1, 1, 0);
        assertThat(core.ratings().rated().value()).containsExactly(1, 3, 4, 5);
    }

    @Test
    void theOneCoreKeepsEveryRatingAndATooLargeOneNone() {
        assertThat(RATINGS.core(1).ratings().size()).isEqualTo(6);
        Ratings none = RATINGS.core(3).ratings();
        assertThat(new int[] {none.users(), none.items(), none.size()}).containsExactly(0, 0, 0);
        assertThatIllegalArgumentException().isThrownBy(() -> RATINGS.core(0));
    }

    @Test
    void aSplitByTimeNeverPartsRatingsOfOneSecond() {
        Ratings.Split split = RATINGS.splitByTime(0.5);
        assertThat(split.train().rated().second()).containsExactly(10, 20);
        assertThat(split.test().rated().second()).containsExactly(30, 30, 50, 60);
        assertThat(split.test().users()).isEqualTo(3);
    }

    @Test
    void aSplitNeedsRatingsAndAProperShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> RATINGS.splitByTime(1));
        assertThatIllegalArgumentException().isThrownBy(() -> RATINGS.splitByTime(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RATINGS.core(3).ratings().splitByTime(0.5));
    }

    @Test
    void theListFormHasTheSameRows() {
        assertThat(RATINGS.toList()).hasSize(6).startsWith(new Rating(2, 3, 1)).endsWith(new Rating(2, 0, 6));
        assertThat(RATINGS.mean()).isEqualTo(3.5);
    }

    @Test
    void idsOutOfRangeAndUnequalColumnsAreRejected() {
        Rated one = new Rated(new double[] {1}, new long[] {1});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratings(1, 1, new int[] {1}, new int[] {0}, one))
                .withMessage("user must be in [0, 1), got 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratings(1, 1, new int[] {0, 0}, new int[] {0}, one));
    }
}
