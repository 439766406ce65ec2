package podium.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import podium.datasets.CollaborativeFilteringInputs.SparseRatings;
import podium.datasets.MemberWorld.Activity;
import podium.datasets.MemberWorld.Bias;
import podium.datasets.MemberWorld.Opinion;
import podium.datasets.MemberWorld.Taste;

class MemberWorldTest {
    private static final MemberWorld SMALL = MemberWorld.likeMovieTweetings().ofSize(50, 40, 600);

    @Test
    void aWorldHasExactlyTheMembersItemsAndRatingsAskedFor() {
        Ratings drawn = MemberWorld.likeMovieTweetings().draw(1);
        assertThat(new int[] {drawn.users(), drawn.items(), drawn.size()}).containsExactly(2_059, 1_099, 44_613);
        assertThat(RatingsSummary.Counts.of(drawn.user(), drawn.users()).median())
                .isGreaterThanOrEqualTo(10);
    }

    @Test
    void ratingsAreWholeNumbersOfTheScaleInOrderOfTimeAndNoPairIsRatedTwice() {
        Ratings drawn = SMALL.draw(7);
        assertThat(Arrays.stream(drawn.rated().value())
                        .allMatch(value -> value >= 0 && value <= 10 && value == Math.rint(value)))
                .isTrue();
        assertThat(drawn.rated().second()).isSorted();
        assertThat(IntStream.range(0, drawn.size())
                        .map(row -> drawn.user()[row] * 40 + drawn.item()[row])
                        .distinct())
                .hasSize(600);
    }

    @Test
    void equalSeedsGiveEqualWorldsAndOthersDoNot() {
        assertThat(SMALL.draw(3).toList())
                .isEqualTo(SMALL.draw(3).toList())
                .isNotEqualTo(SMALL.draw(4).toList());
    }

    @Test
    void withoutSpreadEverybodySaysTheMean() {
        Opinion flat = new Opinion(6.5, new Bias(0, 0, 0), new Taste(2, 0), 0, false);
        assertThat(SMALL.saying(flat).draw(1).rated().value()).containsOnly(6.5);
    }

    @Test
    void tasteHasTheSpreadAskedFor() {
        Opinion taste = new Opinion(0, new Bias(0, 0, 0), new Taste(3, 1.5), 0, false);
        Ratings drawn = MemberWorld.likeMovieTweetings()
                .ofSize(1_000, 800, 40_000)
                .saying(taste)
                .draw(1);
        double meanSquare = Arrays.stream(drawn.rated().value())
                .map(value -> value * value)
                .average()
                .orElseThrow();
        assertThat(Math.sqrt(meanSquare)).isCloseTo(1.5, within(0.15));
    }

    @Test
    void moreRatingsThanHalfOfThePairsAreRejected() {
        assertThat(MemberWorld.likeMovieTweetings().ofSize(10, 8, 40).draw(1).size())
                .isEqualTo(40);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MemberWorld.likeMovieTweetings().ofSize(10, 8, 41));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Activity(10, 8, 39, 4, SMALL.activity().tails()));
    }

    @Test
    void theTimedInputIsSparseAndOfTheSizeAskedFor() {
        SparseRatings drawn = CollaborativeFilteringInputs.sparseRatings(new SplittableRandom(1), 6_000);
        assertThat(drawn.ratings()).hasSize(6_000);
        assertThat(drawn.users()).isEqualTo(2_000);
        assertThat(drawn.items()).isEqualTo(2_000);
    }

    /**
     * The generator's parameters were fitted by eye; these bands say how well. Real values: median 16 and ninth decile 38
     * ratings a user, 19 and 76 an item, Gini 0.32 and 0.56, mean 7.2, standard deviation 1.75, of user means 0.91, of
     * item means 1.00, of the rest 1.33, 10 % of the later ratings by users without an earlier one.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aWorldLooksLikeMovieTweetings(long seed) {
        RatingsSummary real = RatingsSummary.of(
                RealData.orSkip(MovieTweetings::load).ratings().core(10).ratings());
        RatingsSummary drawn =
                RatingsSummary.of(MemberWorld.likeMovieTweetings().draw(seed));
        near(drawn.perUser(), real.perUser());
        near(drawn.perItem(), real.perItem());
        assertThat(drawn.mean()).isCloseTo(real.mean(), within(0.3));
        Percentage tenth = Percentage.withPercentage(12);
        assertThat(drawn.spread()).isCloseTo(real.spread(), tenth);
        assertThat(drawn.spreads().userMeans()).isCloseTo(real.spreads().userMeans(), tenth);
        assertThat(drawn.spreads().itemMeans()).isCloseTo(real.spreads().itemMeans(), tenth);
        assertThat(drawn.spreads().rest()).isCloseTo(real.spreads().rest(), tenth);
        assertThat(drawn.coldUsers()).isCloseTo(real.coldUsers(), within(0.08));
    }

    private static void near(RatingsSummary.Counts drawn, RatingsSummary.Counts real) {
        assertThat(drawn.median()).isCloseTo(real.median(), Percentage.withPercentage(15));
        assertThat(drawn.ninth()).isCloseTo(real.ninth(), Percentage.withPercentage(15));
        assertThat(drawn.gini()).isCloseTo(real.gini(), within(0.05));
        assertThat(drawn.most()).isBetween(real.most() / 2, real.most() * 3);
    }
}
