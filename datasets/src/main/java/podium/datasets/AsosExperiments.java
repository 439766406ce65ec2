package podium.datasets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * ASOS digital experiments: how the arms of real A/B tests stood as time went by.
 *
 * <p>Source: Liu, Cardoso, Couturier and McCoy, <i>Datasets for online controlled experiments</i>, 2021.
 *
 * @param snapshots in the order of the file
 */
public record AsosExperiments(List<Snapshot> snapshots) {
    private static final int COLUMNS = 10;

    /**
     * Totals of one metric in one comparison since the experiment began.
     *
     * @param key what is compared
     * @param days since the experiment began
     * @param control the arm without the change
     * @param treatment the arm with it
     */
    public record Snapshot(Key key, double days, Arm control, Arm treatment) {}

    /**
     * Which comparison.
     *
     * @param experiment its id
     * @param variant the treatment's number
     * @param metric the metric's number, 1 to 4
     */
    public record Key(String experiment, int variant, int metric) {}

    /**
     * Sufficient statistics of one arm.
     *
     * @param count number of users
     * @param mean of the metric
     * @param variance of the metric, empty where the file has none
     */
    public record Arm(double count, double mean, OptionalDouble variance) {}

    /**
     * Loads the set.
     *
     * @throws DatasetUnavailable if a file is absent or damaged
     */
    public static AsosExperiments load(DataFolder folder) {
        return read(folder.require(Datasets.ASOS, "asos_digital_experiments_dataset.csv"));
    }

    static AsosExperiments read(Path file) {
        List<Snapshot> snapshots = new ArrayList<>();
        Line.forEach(file, line -> {
            List<String> fields = line.fields(",", COLUMNS);
            if (line.number() > 1) {
                snapshots.add(snapshot(line, fields));
            }
        });
        return new AsosExperiments(List.copyOf(snapshots));
    }

    private static Snapshot snapshot(Line line, List<String> fields) {
        Key key = new Key(
                fields.get(0), line.integer(fields.get(1), 0, Integer.MAX_VALUE), line.integer(fields.get(2), 1, 4));
        return new Snapshot(
                key,
                line.number(fields.get(3), 0, Double.MAX_VALUE),
                arm(line, List.of(fields.get(4), fields.get(6), fields.get(8))),
                arm(line, List.of(fields.get(5), fields.get(7), fields.get(9))));
    }

    private static Arm arm(Line line, List<String> fields) {
        String variance = fields.get(2);
        return new Arm(
                line.number(fields.get(0), 0, Double.MAX_VALUE),
                line.number(fields.get(1), -Double.MAX_VALUE, Double.MAX_VALUE),
                variance.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(line.number(variance, 0, Double.MAX_VALUE)));
    }
}
