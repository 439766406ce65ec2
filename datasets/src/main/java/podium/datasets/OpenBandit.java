package podium.datasets;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Open Bandit: impressions of fashion items with the probability at which the logging policy chose each.
 *
 * <p>Source: Saito, Aihara, Matsutani and Narita, <i>Open Bandit Dataset and Pipeline</i>, 2020.
 *
 * @param random logged by a uniform policy
 * @param thompson logged by Bernoulli Thompson sampling
 */
public record OpenBandit(Log random, Log thompson) {
    private static final int COLUMNS = 44;
    private static final int FIRST_USER_FEATURE = 6;
    private static final int FIRST_AFFINITY = 10;
    private static final int ITEM_COLUMNS = 6;
    private static final int FIRST_ITEM_CATEGORY = 3;
    private static final int POSITIONS = 3;

    /**
     * What one policy logged, and what it chose from.
     *
     * @param items item i of an impression is at place i
     * @param impressions in the order of the file
     */
    public record Log(List<Item> items, List<Impression> impressions) {}

    /**
     * An item that could be shown.
     *
     * @param feature a number about it
     * @param categories hashed categories
     */
    public record Item(double feature, List<String> categories) {}

    /**
     * One item shown to one user.
     *
     * @param action what the policy did
     * @param clicked whether the user clicked
     * @param time when
     * @param user hashed features of the user
     * @param affinity past clicks of the user on each item, one an item; not copied
     */
    @SuppressWarnings("ArrayRecordComponent") // Big columns, shared and read-only by contract.
    public record Impression(Action action, boolean clicked, Instant time, List<String> user, double[] affinity) {}

    /**
     * A logged choice.
     *
     * @param item what was shown
     * @param position where: 1, 2 or 3 from the left
     * @param propensity probability that the policy showed this item at this position, in (0, 1]
     */
    public record Action(int item, int position, double propensity) {}

    /**
     * Loads the set.
     *
     * @throws DatasetUnavailable if a file is absent or damaged
     */
    public static OpenBandit load(DataFolder folder) {
        return new OpenBandit(load(folder, "random-men"), load(folder, "bts-men"));
    }

    private static Log load(DataFolder folder, String name) {
        return read(
                folder.require(Datasets.OPEN_BANDIT, name + ".csv"),
                folder.require(Datasets.OPEN_BANDIT, name + "-item_context.csv"));
    }

    static Log read(Path impressionFile, Path itemFile) {
        List<Item> items = new ArrayList<>();
        Line.forEach(itemFile, line -> {
            List<String> fields = line.fields(",", ITEM_COLUMNS);
            if (line.number() > 1) {
                line.integer(fields.get(1), items.size(), items.size());
                items.add(new Item(
                        line.number(fields.get(2), -Double.MAX_VALUE, Double.MAX_VALUE),
                        List.copyOf(fields.subList(FIRST_ITEM_CATEGORY, ITEM_COLUMNS))));
            }
        });
        List<Impression> impressions = new ArrayList<>();
        Line.forEach(impressionFile, line -> {
            List<String> fields = line.fields(",", COLUMNS);
            if (line.number() > 1) {
                impressions.add(impression(line, fields, items.size()));
            }
        });
        return new Log(List.copyOf(items), List.copyOf(impressions));
    }

    private static Impression impression(Line line, List<String> fields, int items) {
        Action action = new Action(
                line.integer(fields.get(2), 0, items - 1),
                line.integer(fields.get(3), 1, POSITIONS),
                line.number(fields.get(5), Double.MIN_VALUE, 1));
        double[] affinity = fields.subList(FIRST_AFFINITY, COLUMNS).stream()
                .mapToDouble(field -> line.number(field, 0, Double.MAX_VALUE))
                .toArray();
        return new Impression(
                action,
                line.integer(fields.get(4), 0, 1) == 1,
                time(line, fields.get(1)),
                List.copyOf(fields.subList(FIRST_USER_FEATURE, FIRST_AFFINITY)),
                affinity);
    }

    private static Instant time(Line line, String field) {
        try {
            return OffsetDateTime.parse(field.replace(' ', 'T')).toInstant();
        } catch (DateTimeException e) {
            throw line.expected("a time such as 2019-11-24 00:03:13.442536+00:00", Line.quoted(field));
        }
    }
}
