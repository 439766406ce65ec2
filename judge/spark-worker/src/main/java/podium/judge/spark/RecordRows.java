package podium.judge.spark;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** One record type as rows: a column a component, in order, never null. */
final class RecordRows {
    private static final Map<Class<?>, DataType> TYPES = Map.of(
            String.class, DataTypes.StringType,
            long.class, DataTypes.LongType,
            int.class, DataTypes.IntegerType,
            double.class, DataTypes.DoubleType,
            boolean.class, DataTypes.BooleanType);

    private final Class<?> type;
    private final RecordComponent[] components;
    private final StructType schema;

    RecordRows(Class<?> type) {
        this.type = type;
        this.components = type.getRecordComponents();
        StructField[] fields = Arrays.stream(components)
                .map(each -> DataTypes.createStructField(each.getName(), columnType(each), false))
                .toArray(StructField[]::new);
        this.schema = DataTypes.createStructType(fields);
    }

    private static DataType columnType(RecordComponent component) {
        DataType column = TYPES.get(component.getType());
        if (column == null) {
            throw new IllegalArgumentException("expected a column type in " + TYPES.keySet() + ", found " + component);
        }
        return column;
    }

    /** A dataset with one partition for each inner list. */
    Dataset<Row> dataset(SparkSession session, List<? extends List<?>> partitions) throws ReflectiveOperationException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
        List<JavaRDD<Row>> parts = new ArrayList<>();
        for (List<?> partition : partitions) {
            List<Row> rows = new ArrayList<>(partition.size());
            for (Object each : partition) {
                rows.add(row(each));
            }
            parts.add(context.parallelize(rows, 1));
        }
        JavaRDD<Row> all = parts.isEmpty() ? context.emptyRDD() : context.union(parts.toArray(JavaRDD[]::new));
        return session.createDataFrame(all, schema);
    }

    private Row row(Object instance) throws ReflectiveOperationException {
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getAccessor().invoke(instance);
        }
        return RowFactory.create(values);
    }

    /**
     * Reads a dataset back. Columns may stand in any order; rows come sorted by the record's components, because a dataset
     * has no order of its own.
     *
     * @throws IllegalStateException if a column is missing, surplus, of another type, or holds null
     */
    List<Object> records(Dataset<Row> dataset) throws ReflectiveOperationException {
        StructType found = dataset.schema();
        List<String> wanted = Arrays.asList(schema.fieldNames());
        if (found.length() != wanted.size()
                || !Arrays.asList(found.fieldNames()).containsAll(wanted)) {
            throw new IllegalStateException(
                    "expected the columns " + schema.simpleString() + ", found " + found.simpleString());
        }
        for (StructField field : schema.fields()) {
            if (!found.apply(field.name()).dataType().equals(field.dataType())) {
                throw new IllegalStateException(
                        "expected the columns " + schema.simpleString() + ", found " + found.simpleString());
            }
        }
        Constructor<?> canonical = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        List<Object[]> rows = new ArrayList<>();
        for (Row row : dataset.collectAsList()) {
            rows.add(values(row));
        }
        rows.sort(RecordRows::compare);
        List<Object> records = new ArrayList<>();
        for (Object[] values : rows) {
            records.add(canonical.newInstance(values));
        }
        return records;
    }

    @SuppressWarnings("unchecked") // Every column type is comparable, and a column holds values of one type.
    private static int compare(Object[] left, Object[] right) {
        for (int i = 0; i < left.length; i++) {
            int order = ((Comparable<Object>) left[i]).compareTo(right[i]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private Object[] values(Row row) {
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            String name = components[i].getName();
            Object value = row.getAs(name);
            if (value == null) {
                throw new IllegalStateException("expected a value in every row, found null in column " + name);
            }
            values[i] = value;
        }
        return values;
    }
}
