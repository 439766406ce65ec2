package podium.exercises.pipelines.sessionize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import podium.exercises.NotAttempted;
import podium.exercises.testing.VisibleTests;

@VisibleTests
class SessionizeTest {
    private static final long MINUTE = 60_000;
    private static final long GAP = 30 * MINUTE;
    private static final long CAP = 60 * MINUTE;

    private static SparkSession spark;

    private final Sessionize subject = new MySessionize();

    @AfterAll
    static void stopSpark() {
        if (spark != null) {
            spark.stop();
        }
    }

    @Test
    void the_worked_example() {
        assertThat(sessions(
                        GAP,
                        CAP,
                        new Click("a", 7, 0),
                        new Click("b", 7, 30 * MINUTE),
                        new Click("c", 7, 60 * MINUTE),
                        new Click("c", 7, 60 * MINUTE),
                        new Click("d", 7, 61 * MINUTE),
                        new Click("e", 7, 92 * MINUTE),
                        new Click("f", 8, 61 * MINUTE)))
                .containsExactlyInAnyOrder(
                        new Session(7, 0, 60 * MINUTE, 3),
                        new Session(7, 61 * MINUTE, 61 * MINUTE, 1),
                        new Session(7, 92 * MINUTE, 92 * MINUTE, 1),
                        new Session(8, 61 * MINUTE, 61 * MINUTE, 1));
    }

    @Test
    void one_event_is_a_session_that_ends_where_it_starts() {
        assertThat(sessions(GAP, CAP, new Click("a", 7, 5))).containsExactly(new Session(7, 5, 5, 1));
    }

    @Test
    void a_longer_silence_than_the_gap_ends_a_session() {
        assertThat(sessions(GAP, CAP, new Click("a", 7, 0), new Click("b", 7, GAP + 1)))
                .containsExactlyInAnyOrder(new Session(7, 0, 0, 1), new Session(7, GAP + 1, GAP + 1, 1));
    }

    @Test
    void without_a_cap_a_session_may_be_of_any_length() {
        assertThat(sessions(
                        GAP,
                        Long.MAX_VALUE,
                        new Click("a", 7, 0),
                        new Click("b", 7, GAP),
                        new Click("c", 7, 2 * GAP),
                        new Click("d", 7, 3 * GAP)))
                .containsExactly(new Session(7, 0, 3 * GAP, 4));
    }

    @Test
    void events_may_arrive_in_any_order() {
        assertThat(sessions(GAP, CAP, new Click("c", 7, 2), new Click("a", 7, 0), new Click("b", 7, 1)))
                .containsExactly(new Session(7, 0, 2, 3));
    }

    @Test
    void no_events_give_no_sessions() {
        assertThat(sessions(GAP, CAP)).isEmpty();
    }

    /** Deals the events onto three partitions, asks, and reads the sessions back. */
    private List<Session> sessions(long gapMillis, long capMillis, Click... clicks) {
        requireAttempt();
        List<Row> rows = Arrays.stream(clicks)
                .map(click -> RowFactory.create(click.eventId(), click.user(), click.ts()))
                .toList();
        StructType schema =
                new StructType().add("eventId", "string").add("user", "bigint").add("ts", "bigint");
        Dataset<Row> events = spark().createDataFrame(rows, schema).repartition(3);
        List<Session> sessions = new ArrayList<>();
        for (Row row : subject.sessionize(events, gapMillis, capMillis)
                .select("user", "start", "end", "events")
                .collectAsList()) {
            sessions.add(new Session(row.getLong(0), row.getLong(1), row.getLong(2), row.getLong(3)));
        }
        return sessions;
    }

    /** Spark takes seconds to start; an untouched stub shows itself before that. */
    private void requireAttempt() {
        if (spark == null) {
            try {
                subject.sessionize(null, 0, 0);
            } catch (NotAttempted untouched) {
                throw untouched;
            } catch (RuntimeException attempted) {
                // There is no dataset yet.
            }
        }
    }

    private static SparkSession spark() {
        if (spark == null) {
            spark = SparkSession.builder()
                    .master("local[2]")
                    .config("spark.ui.enabled", "false")
                    .config("spark.driver.host", "127.0.0.1")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.sql.shuffle.partitions", "4")
                    .config("spark.sql.adaptive.enabled", "false")
                    .getOrCreate();
        }
        return spark;
    }
}
