package podium.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import podium.datasets.OpenBandit.Impression;

/** The registered facts, checked where the data is on this machine; skipped with directions where it is not. */
class RealDataTest {
    @Test
    void movieTweetingsHasItsRegisteredShapeAndCores() {
        MovieTweetings set = RealData.orSkip(MovieTweetings::load);
        assertThat(set.ratings().size())
                .isEqualTo(Datasets.MOVIE_TWEETINGS.shape().rows());
        assertThat(set.userIds()).hasSize(16_554);
        assertThat(set.films())
                .hasSize(10_506)
                .extracting(MovieTweetings.Film::id)
                .contains("0002844");
        assertShape(set.ratings().core(10).ratings(), 2_059, 1_099, 44_613);
        assertShape(set.ratings().core(5).ratings(), 4_333, 2_414, 68_055);
    }

    @Test
    void mswebHasItsRegisteredShapeAndItsTestUsersAreNew() {
        WebVisits set = RealData.orSkip(WebVisits::load);
        assertThat(set.areas()).hasSize(294);
        assertThat(set.train().users()).isEqualTo(32_711);
        assertThat(set.train().area()).hasSize(Datasets.MSWEB.shape().rows());
        assertThat(set.test().users()).isEqualTo(5_000);
        assertThat(set.test().area()).hasSize(15_191);
    }

    @Test
    void openBanditLogsHaveTheirClicksAndTheUniformPolicyIsUniform() {
        OpenBandit set = RealData.orSkip(OpenBandit::load);
        assertThat(set.random().items()).hasSize(34);
        assertThat(set.random().impressions())
                .hasSize(10_000)
                .allSatisfy(impression ->
                        assertThat(impression.action().propensity()).isCloseTo(1.0 / 34, within(1e-12)));
        assertThat(set.thompson().impressions()).hasSize(10_000);
        assertThat(Stream.of(set.random(), set.thompson())
                        .map(log -> log.impressions().stream()
                                .filter(Impression::clicked)
                                .count()))
                .containsExactly(46L, 69L);
    }

    @Test
    void asosHasItsExperimentsAndItsMissingVariances() {
        AsosExperiments set = RealData.orSkip(AsosExperiments::load);
        assertThat(set.snapshots()).hasSize(Datasets.ASOS.shape().rows());
        assertThat(set.snapshots().stream().map(row -> row.key().experiment()).distinct())
                .hasSize(78);
        assertThat(set.snapshots().stream()
                        .filter(row -> row.treatment().variance().isEmpty()))
                .hasSize(779);
        assertThat(set.snapshots().stream()
                        .filter(row -> row.control().variance().isEmpty()))
                .hasSize(778);
    }

    @Test
    void gloveKnowsThatAMovieIsAFilmAndAQueenAKing() {
        WordVectors set = RealData.orSkip(WordVectors::load);
        assertThat(set.words()).hasSize(Datasets.GLOVE.shape().rows());
        assertThat(cosine(set, "movie", "film")).isCloseTo(0.906, within(0.001));
        assertThat(cosine(set, "king", "queen")).isCloseTo(0.751, within(0.001));
    }

    @Test
    void theBibleBeginsAndEndsAsItShould() {
        KingJamesBible set = RealData.orSkip(KingJamesBible::load);
        assertThat(set.verses()).hasSize(Datasets.KJV.shape().rows());
        assertThat(set.verses().get(0)).startsWith("In the beginning God created");
        assertThat(set.verses().get(set.verses().size() - 1)).endsWith("be with you all. Amen.");
    }

    private static void assertShape(Ratings ratings, int users, int items, int rows) {
        assertThat(new int[] {ratings.users(), ratings.items(), ratings.size()}).containsExactly(users, items, rows);
        assertThat(Arrays.stream(ratings.rated().value()).allMatch(value -> value >= 0 && value <= 10))
                .isTrue();
    }

    private static double cosine(WordVectors set, String one, String other) {
        float[] a = set.vector(set.rowOf(one).orElseThrow());
        float[] b = set.vector(set.rowOf(other).orElseThrow());
        double dot = 0;
        double normA = 0;
        double normB = 0;
        for (int i = 0; i < a.length; i++) {
            dot += a[i] * b[i];
            normA += a[i] * a[i];
            normB += b[i] * b[i];
        }
        return dot / Math.sqrt(normA * normB);
    }
}
