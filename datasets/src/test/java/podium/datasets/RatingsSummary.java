package podium.datasets;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What the generator is compared with real data by. */
record RatingsSummary(Counts perUser, Counts perItem, double mean, double spread, Spreads spreads, double coldUsers) {
    /** Quantiles and inequality of ratings a user or item. */
    record Counts(int median, int ninth, int most, double gini) {
        static Counts of(int[] ids, int size) {
            int[] counts = new int[size];
            for (int id : ids) {
                counts[id]++;
            }
            Arrays.sort(counts);
            double weighted = IntStream.range(0, size)
                    .mapToDouble(rank -> (2.0 * rank + 1 - size) * counts[rank])
                    .sum();
            return new Counts(
                    counts[size / 2], counts[size * 9 / 10], counts[size - 1], weighted / ((double) size * ids.length));
        }
    }

    /** Standard deviations of user means, of item means, and of what both leave. */
    record Spreads(double userMeans, double itemMeans, double rest) {}

    static RatingsSummary of(Ratings ratings) {
        double[] value = ratings.rated().value();
        double[] userMean = means(ratings.user(), value, ratings.users());
        double[] itemMean = means(ratings.item(), value, ratings.items());
        double mean = ratings.mean();
        double[] rest = IntStream.range(0, ratings.size())
                .mapToDouble(row -> value[row] + mean - userMean[ratings.user()[row]] - itemMean[ratings.item()[row]])
                .toArray();
        return new RatingsSummary(
                Counts.of(ratings.user(), ratings.users()),
                Counts.of(ratings.item(), ratings.items()),
                mean,
                spread(value),
                new Spreads(spread(userMean), spread(itemMean), spread(rest)),
                coldUsers(ratings.splitByTime(0.8)));
    }

    /** Share of later ratings by users who have no earlier one. */
    private static double coldUsers(Ratings.Split split) {
        boolean[] known = new boolean[split.train().users()];
        for (int user : split.train().user()) {
            known[user] = true;
        }
        return Arrays.stream(split.test().user()).filter(user -> !known[user]).count()
                / (double) split.test().size();
    }

    private static double[] means(int[] ids, double[] value, int size) {
        double[] sum = new double[size];
        int[] count = new int[size];
        for (int row = 0; row < ids.length; row++) {
            sum[ids[row]] += value[row];
            count[ids[row]]++;
        }
        return IntStream.range(0, size)
                .filter(id -> count[id] > 0)
                .mapToDouble(id -> sum[id] / count[id])
                .toArray();
    }

    private static double spread(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
    }
}
