package podium.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loaders on a few lines each; what the real files hold is in {@link RealDataTest}. */
class LoadersTest {
    private static final String FILMS = "0012349::One (1921)::Comedy|Drama\n0000007::Fantômas (1913)::\n";
    private static final String ITEM_HEADER = ",item_id,item_feature_0,item_feature_1,item_feature_2,item_feature_3\n";

    @TempDir
    Path folder;

    @Test
    void filmsKeepTheirLeadingZerosAndUsersAreNumberedAsTheyAppear() {
        MovieTweetings set = MovieTweetings.read(
                file("r", "9::0000007::10::1365029107\n3::0012349::0::1365029108\n"), file("f", FILMS));
        assertThat(set.films().get(0).id()).isEqualTo("0012349");
        assertThat(set.films().get(0).genres()).containsExactly("Comedy", "Drama");
        assertThat(set.films().get(1).title()).isEqualTo("Fantômas (1913)");
        assertThat(set.films().get(1).genres()).isEmpty();
        assertThat(set.userIds()).containsExactly(9, 3);
        assertThat(set.ratings().item()).containsExactly(1, 0);
        assertThat(set.ratings().rated().value()).containsExactly(10, 0);
        assertThat(set.ratings().rated().second()).containsExactly(1365029107L, 1365029108L);
    }

    @Test
    void aBadRatingIsToldWithFileLineExpectedAndFound() {
        Path films = file("films.dat", FILMS);
        rejects(
                () -> MovieTweetings.read(file("r.dat", "9::0000007::10::1\n9::0000007::11::1\n"), films),
                "r.dat line 2: expected a whole number from 0 to 10, found 11");
        rejects(
                () -> MovieTweetings.read(file("r.dat", "9::0000007::10\n"), films),
                "r.dat line 1: expected 4 fields separated by '::', found 3 in '9::0000007::10'");
        rejects(
                () -> MovieTweetings.read(file("r.dat", "9::7::10::1\n"), films),
                "r.dat line 1: expected a film of the film list, found '7'");
        rejects(
                () -> MovieTweetings.read(file("r.dat", "x::0000007::10::1\n"), films),
                "r.dat line 1: expected a whole number, found 'x'");
        rejects(
                () -> MovieTweetings.read(file("r.dat", ""), file("films.dat", FILMS + FILMS)),
                "films.dat line 3: expected a film once, found 0012349 again");
    }

    @Test
    void visitsOfTestUsersNameTheSameAreasThoughTheirFileListsThemInAnotherOrder() {
        String a = "A,1287,1,\"Auto\",\"/auto\"\n";
        String b = "A,1288,1,\"library\",\"/library\"\n";
        WebVisits set = WebVisits.read(
                file("train", "I,4,\"x\"\n" + a + b + "C,\"10001\",10001\nV,1288,1\nV,1287,1\nC,\"10002\",10002\n"),
                file("test", b + a + "C,\"10003\",10003\nV,1287,1\n"));
        assertThat(set.areas())
                .containsExactly(
                        new WebVisits.Area(1287, "Auto", "/auto"), new WebVisits.Area(1288, "library", "/library"));
        assertThat(set.train().users()).isEqualTo(2);
        assertThat(set.train().of(0)).containsExactly(1, 0);
        assertThat(set.train().of(1)).isEmpty();
        assertThat(set.test().userIds()).containsExactly(10003);
        assertThat(set.test().of(0)).containsExactly(0);
    }

    @Test
    void aVisitOutOfPlaceIsTold() {
        String area = "A,1,1,\"t\",\"/p\"\n";
        rejects(() -> web(area + "V,1,1\n"), "train line 2: expected a C line before the first visit, found 'V,1,1'");
        rejects(
                () -> web(area + "C,\"7\",7\nV,2,1\n"),
                "train line 3: expected an area that an A line names, found 'V,2,1'");
        rejects(() -> web("?\n"), "train line 1: expected a line of type A, C, I, N, T or V, found '?'");
    }

    @Test
    void impressionsCarryPropensityTimeUserAndAffinity() {
        OpenBandit.Log log = OpenBandit.read(
                file("log", header() + impression("2019-11-24 00:03:13.442536+00:00", "0,3,1,0.25")),
                file("items", ITEM_HEADER + "0,0,-0.5,a,b,c\n"));
        assertThat(log.items()).containsExactly(new OpenBandit.Item(-0.5, List.of("a", "b", "c")));
        OpenBandit.Impression seen = log.impressions().get(0);
        assertThat(seen.action()).isEqualTo(new OpenBandit.Action(0, 3, 0.25));
        assertThat(seen.clicked()).isTrue();
        assertThat(seen.time()).isEqualTo(Instant.parse("2019-11-24T00:03:13.442536Z"));
        assertThat(seen.user()).containsExactly("u0", "u1", "u2", "u3");
        assertThat(seen.affinity()).hasSize(34).contains(2.0);
    }

    @Test
    void anImpressionThatCannotBeIsTold() {
        Path items = file("items", ITEM_HEADER + "0,0,-0.5,a,b,c\n");
        String time = "2019-11-24 00:03:13+00:00";
        rejects(
                () -> OpenBandit.read(file("log", header() + impression(time, "1,3,1,0.25")), items),
                "log line 2: expected a whole number from 0 to 0, found 1");
        rejects(
                () -> OpenBandit.read(file("log", header() + impression(time, "0,3,1,0")), items),
                "log line 2: expected a number from 4.9E-324 to 1.0, found 0");
        rejects(
                () -> OpenBandit.read(file("log", header() + impression("yesterday", "0,3,1,1")), items),
                "log line 2: expected a time such as 2019-11-24 00:03:13.442536+00:00, found 'yesterday'");
    }

    @Test
    void anArmWithoutVarianceHasNone() {
        String header =
                "experiment_id,variant_id,metric_id,time_since_start,count_c,count_t,mean_c,mean_t,variance_c,variance_t\n";
        List<AsosExperiments.Snapshot> read = AsosExperiments.read(
                        file("asos", header + "036afc,2,1,1.5,188065.0,186686.0,0.1,0.2,0.3,\n"))
                .snapshots();
        assertThat(read).hasSize(1);
        assertThat(read.get(0).key()).isEqualTo(new AsosExperiments.Key("036afc", 2, 1));
        assertThat(read.get(0).control().variance()).hasValue(0.3);
        assertThat(read.get(0).treatment().mean()).isEqualTo(0.2);
        assertThat(read.get(0).treatment().variance()).isEmpty();
        rejects(
                () -> AsosExperiments.read(file("asos", header + "036afc,2,1,1.5,NaN,1,0.1,0.2,0.3,\n")),
                "asos line 2: expected a number from 0.0 to 1.7976931348623157E308, found NaN");
    }

    @Test
    void vectorsAreLittleEndianFloatsInTheOrderOfTheWords() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(2 * 100 * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 200; i++) {
            bytes.putFloat(i / 2f);
        }
        Path vectors = Files.write(folder.resolve("vectors"), bytes.array());
        WordVectors set = WordVectors.read(file("words", "the\nfilm\n"), vectors);
        assertThat(set.words()).containsExactly("the", "film");
        assertThat(set.rowOf("film")).hasValue(1);
        assertThat(set.rowOf("cinema")).isEmpty();
        assertThat(set.vector(1)).hasSize(set.dimensions()).startsWith(50, 50.5f);
        rejects(
                () -> WordVectors.read(file("words", "the\n"), vectors),
                "vectors line 1: expected 1 x 100 floats of 4 bytes, found 800 bytes");
    }

    @Test
    void versesLoseWhiteSpaceAndEmptyLines() {
        assertThat(KingJamesBible.read(file("kjv", "In the beginning \n\nAmen. \n\n"))
                        .verses())
                .containsExactly("In the beginning", "Amen.");
    }

    private WebVisits web(String train) {
        return WebVisits.read(file("train", train), file("test", ""));
    }

    private static String header() {
        return String.join(",", Collections.nCopies(44, "h")) + "\n";
    }

    private static String impression(String time, String action) {
        String affinity = "2.0," + String.join(",", Collections.nCopies(33, "0.0"));
        return String.join(",", "0", time, action, "u0,u1,u2,u3", affinity) + "\n";
    }

    private Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void rejects(ThrowingCallable reading, String message) {
        assertThatExceptionOfType(MalformedLine.class).isThrownBy(reading).withMessage(message);
    }
}
