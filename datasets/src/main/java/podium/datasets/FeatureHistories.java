package podium.datasets;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import podium.exercises.pipelines.pointintimejoin.Feature;
import podium.exercises.pipelines.pointintimejoin.Label;

/**
 * Seeded labels and feature values for point-in-time joins. One entity has half of both; values become available some time after
 * what they describe, and one in twenty is corrected later. Rows are dealt onto partitions in no order.
 */
public final class FeatureHistories {
    /** 2023-11-14T22:13:20Z. */
    private static final long EPOCH_MILLIS = 1_700_000_000_000L;

    private static final long SPAN_MILLIS = 30L * 86_400_000;
    private static final int DELAY_MILLIS = 6 * 3_600_000;
    private static final int ROWS_AN_ENTITY = 20;
    private static final int CORRECTED = 20;

    private FeatureHistories() {}

    /**
     * What is joined.
     *
     * @param labels one inner list a partition
     * @param features one inner list a partition
     */
    public record History(List<List<Label>> labels, List<List<Feature>> features) {}

    /**
     * Draws a history.
     *
     * @param random the only source of randomness
     * @param count how many labels, and about as many values
     * @param partitions how many inner lists of each
     */
    public static History withHotEntity(RandomGenerator random, int count, int partitions) {
        List<List<Label>> labels = new ArrayList<>();
        List<List<Feature>> features = new ArrayList<>();
        for (int i = 0; i < partitions; i++) {
            labels.add(new ArrayList<>());
            features.add(new ArrayList<>());
        }
        long[] entities = random.longs(1 + count / ROWS_AN_ENTITY, 0, 1L << 48).toArray();
        for (int i = 0; i < count; i++) {
            long labeled = entities[i % 2 == 0 ? 0 : random.nextInt(entities.length)];
            labels.get(random.nextInt(partitions)).add(new Label(i, labeled, time(random)));
            long entity = entities[i % 2 == 0 ? 0 : random.nextInt(entities.length)];
            long eventTs = time(random);
            long availableTs = eventTs + random.nextInt(DELAY_MILLIS);
            List<Feature> partition = features.get(random.nextInt(partitions));
            partition.add(new Feature(entity, eventTs, availableTs, random.nextDouble()));
            if (random.nextInt(CORRECTED) == 0) {
                long correctedTs = availableTs + random.nextInt(DELAY_MILLIS);
                partition.add(new Feature(entity, eventTs, correctedTs, random.nextDouble()));
            }
        }
        return new History(labels, features);
    }

    private static long time(RandomGenerator random) {
        return EPOCH_MILLIS + random.nextLong(SPAN_MILLIS);
    }
}
