package podium.exercises.pipelines.pointintimejoin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

public final class MyPointInTimeJoin implements PointInTimeJoin {
    @Override
    public Dataset<Row> asOf(Dataset<Row> labels, Dataset<Row> features, long ttlMillis) {
        StructType row = new StructType()
                .add("id", "bigint")
                .add("entity", "bigint")
                .add("ts", "bigint")
                .add("value", "double");
        KeyValueGroupedDataset<Long, Row> values =
                features.groupByKey((MapFunction<Row, Long>) value -> value.getLong(0), Encoders.LONG());
        return labels.groupByKey((MapFunction<Row, Long>) label -> label.getLong(1), Encoders.LONG())
                .cogroup(
                        values,
                        (CoGroupFunction<Long, Row, Row, Row>)
                                (entity, asked, known) -> joined(asked, known, ttlMillis),
                        Encoders.row(row));
    }

    private static Iterator<Row> joined(Iterator<Row> asked, Iterator<Row> known, long ttlMillis) {
        List<Row> values = new ArrayList<>();
        known.forEachRemaining(values::add);
        Comparator<Row> newer = Comparator.<Row>comparingLong(value -> value.getLong(1))
                .thenComparingLong(value -> value.getLong(2))
                .thenComparingDouble(value -> value.getDouble(3));
        values.sort(Comparator.comparingLong(value -> Math.max(value.getLong(1), value.getLong(2))));
        NavigableMap<Long, Row> newestFrom = new TreeMap<>();
        Row newest = null;
        for (Row value : values) {
            newest = newest == null || newer.compare(value, newest) > 0 ? value : newest;
            newestFrom.put(Math.max(value.getLong(1), value.getLong(2)), newest);
        }
        List<Row> joined = new ArrayList<>();
        while (asked.hasNext()) {
            Row label = asked.next();
            Map.Entry<Long, Row> found = newestFrom.floorEntry(label.getLong(2));
            boolean used = found != null && label.getLong(2) - found.getValue().getLong(1) <= ttlMillis;
            joined.add(RowFactory.create(
                    label.getLong(0),
                    label.getLong(1),
                    label.getLong(2),
                    used ? found.getValue().getDouble(3) : Double.NaN));
        }
        return joined.iterator();
    }
}
