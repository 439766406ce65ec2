package podium.exercises.pipelines.pointintimejoin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
class PointInTimeJoinTest {
    private static final long TTL = 60;
    private static final List<Feature> EXAMPLE = List.of(
            new Feature(7, 10, 12, 0.5),
            new Feature(7, 30, 45, 0.8),
            new Feature(7, 30, 50, 0.7),
            new Feature(8, 10, 10, 0.1));

    private static SparkSession spark;

    private final PointInTimeJoin subject = new MyPointInTimeJoin();

    @AfterAll
    static void stopSpark() {
        if (spark != null) {
            spark.stop();
        }
    }

    @Test
    void the_worked_example() {
        assertThat(values(
                        EXAMPLE,
                        new Label(1, 7, 11),
                        new Label(2, 7, 40),
                        new Label(3, 7, 45),
                        new Label(4, 7, 90),
                        new Label(5, 7, 91)))
                .containsExactly(
                        Map.entry(1L, Double.NaN),
                        Map.entry(2L, 0.5),
                        Map.entry(3L, 0.8),
                        Map.entry(4L, 0.7),
                        Map.entry(5L, Double.NaN));
    }

    @Test
    void a_label_of_an_entity_without_values_is_kept() {
        assertThat(values(EXAMPLE, new Label(1, 9, 50))).containsExactly(Map.entry(1L, Double.NaN));
    }

    @Test
    void labels_of_the_same_entity_and_time_are_different_labels() {
        assertThat(values(EXAMPLE, new Label(1, 8, 20), new Label(2, 8, 20))).hasSize(2);
    }

    @Test
    void an_older_value_that_arrives_later_does_not_replace_a_newer() {
        List<Feature> late = List.of(new Feature(7, 20, 21, 2), new Feature(7, 10, 30, 1));

        assertThat(values(late, new Label(1, 7, 40))).containsExactly(Map.entry(1L, 2.0));
    }

    @Test
    void no_labels_give_no_rows() {
        assertThat(values(EXAMPLE)).isEmpty();
    }

    private Map<Long, Double> values(List<Feature> features, Label... labels) {
        requireAttempt();
        List<Row> labelRows = List.of(labels).stream()
                .map(each -> RowFactory.create(each.id(), each.entity(), each.ts()))
                .toList();
        List<Row> featureRows = features.stream()
                .map(each -> RowFactory.create(each.entity(), each.eventTs(), each.availableTs(), each.value()))
                .toList();
        StructType labelSchema =
                new StructType().add("id", "bigint").add("entity", "bigint").add("ts", "bigint");
        StructType featureSchema = new StructType()
                .add("entity", "bigint")
                .add("eventTs", "bigint")
                .add("availableTs", "bigint")
                .add("value", "double");
        Map<Long, Double> values = new TreeMap<>();
        for (Row row : subject.asOf(table(labelSchema, labelRows), table(featureSchema, featureRows), TTL)
                .select("id", "value")
                .collectAsList()) {
            values.put(row.getLong(0), row.getDouble(1));
        }
        return values;
    }

    private static Dataset<Row> table(StructType schema, List<Row> rows) {
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
        return spark.createDataFrame(rows, schema).repartition(3);
    }

    /** Spark takes seconds to start; an untouched stub shows itself before that. */
    private void requireAttempt() {
        if (spark == null) {
            try {
                subject.asOf(null, null, 0);
            } catch (NotAttempted untouched) {
                throw untouched;
            } catch (RuntimeException attempted) {
                // There is no dataset yet.
            }
        }
    }
}
