package podium.datasets;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import podium.datasets.Ratings.Rated;

/**
 * A seeded world of members who rate items, with known truth. What is modeled: a few items take most ratings (a shifted
 * Zipf law), a few members give most of them (log-normal above a minimum), members differ in their mean and in how much
 * of the scale they use, items differ in quality, tastes are of low rank, and there is noise. Not modeled: items that
 * appear later, taste that drifts, and popularity that depends on quality.
 *
 * <p>The rating of member m for item i is
 * {@code mean + offset_m + stretch_m · (quality_i + a_m · b_i + noise)}, rounded to a whole number and clipped to the
 * scale if {@link Opinion#whole}.
 *
 * @param activity who rates what, and when
 * @param opinion what they say
 */
public record MemberWorld(Activity activity, Opinion opinion) {
    private static final long START_SECOND = 1_362_063_653L;
    private static final double SPAN_SECONDS = 185 * 86_400.0;
    /** Members join early: the time of joining is this power of a uniform number, as a share of the span. */
    private static final double JOINING_POWER = 6;

    private static final double LOWEST = 0;
    private static final double HIGHEST = 10;

    /**
     * Who rates what.
     *
     * @param members number of members
     * @param items number of items
     * @param ratings number of ratings, reached exactly; at most half of all pairs
     * @param minimum fewest ratings of a member
     * @param tails how unequal members and items are
     */
    public record Activity(int members, int items, int ratings, int minimum, Tails tails) {
        /** Checks that there is room for the ratings. */
        public Activity {
            long most = (long) members * (items / 2);
            if (members < 1 || items < 2 || minimum < 0 || ratings < (long) members * minimum || ratings > most) {
                throw new IllegalArgumentException(
                        "ratings must be from members * minimum to members * (items / 2), got members %d, items %d, ratings %d, minimum %d"
                                .formatted(members, items, ratings, minimum));
            }
        }
    }

    /**
     * How long the tails are.
     *
     * @param exponent the item of popularity rank k is drawn with weight {@code (k + shift)^-exponent}
     * @param shift flattens the head
     * @param activitySpread standard deviation of the logarithm of a member's ratings above the minimum
     */
    public record Tails(double exponent, double shift, double activitySpread) {}

    /**
     * What members say; each spread is a standard deviation on the scale of the ratings.
     *
     * @param mean of all ratings
     * @param bias how far members' means and items' qualities lie apart
     * @param taste what nobody's mean explains
     * @param noise what nothing explains
     * @param whole whether ratings are whole numbers from 0 to 10
     */
    public record Opinion(double mean, Bias bias, Taste taste, double noise, boolean whole) {}

    /**
     * Spread of means.
     *
     * @param members spread of the offset of a member
     * @param items spread of the quality of an item
     * @param stretch standard deviation of the logarithm of how much of the scale a member uses; 0: all the same
     */
    public record Bias(double members, double items, double stretch) {}

    /**
     * Interaction of members and items.
     *
     * @param factors rank of it
     * @param spread of the inner product of a member's and an item's factors
     */
    public record Taste(int factors, double spread) {}

    /**
     * A world with the shape of the 10-core of MovieTweetings: 2,059 members, 1,099 items, 44,613 ratings from 0 to 10.
     * The parameters were fitted to its popularity curve (its ranks follow {@code (k + 6)^-0.91} within 5 %), ratings a
     * member, and standard deviations; the spread of taste is small because the factors of a fitted model explain
     * little there.
     */
    public static MemberWorld likeMovieTweetings() {
        return new MemberWorld(
                new Activity(2_059, 1_099, 44_613, 10, new Tails(0.91, 6, 1.15)),
                new Opinion(7.3, new Bias(0.82, 0.92, 0.3), new Taste(4, 0.35), 1.2, true));
    }

    /**
     * The same world at another size; the minimum of a member becomes half of the mean number of ratings, at most 10.
     *
     * @param ratings at most half of all pairs
     */
    public MemberWorld ofSize(int members, int items, int ratings) {
        int minimum = Math.min(10, ratings / members / 2);
        return new MemberWorld(new Activity(members, items, ratings, minimum, activity.tails), opinion);
    }

    /** The same members with other opinions. */
    public MemberWorld saying(Opinion other) {
        return new MemberWorld(activity, other);
    }

    /** Draws the ratings in order of time; equal seeds give equal ratings. */
    public Ratings draw(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] counts = counts(random.split());
        int[] user = new int[activity.ratings];
        int[] item = new int[activity.ratings];
        long[] second = new long[activity.ratings];
        double[] cumulative = cumulativeWeights();
        int row = 0;
        for (int member = 0; member < activity.members; member++) {
            double joined = Math.pow(random.nextDouble(), JOINING_POWER);
            BitSet chosen = new BitSet(activity.items);
            while (chosen.cardinality() < counts[member]) {
                chosen.set(itemAt(cumulative, random.nextDouble()));
            }
            for (int choice = chosen.nextSetBit(0); choice >= 0; choice = chosen.nextSetBit(choice + 1)) {
                user[row] = member;
                item[row] = choice;
                second[row] = START_SECOND + (long) (SPAN_SECONDS * random.nextDouble(joined, 1));
                row++;
            }
        }
        double[] value = new Truth(this, random.split()).rate(user, item);
        return inOrderOfTime(new Ratings(activity.members, activity.items, user, item, new Rated(value, second)));
    }

    /** Ratings of each member: log-normal above the minimum, scaled so that their sum is exact. */
    private int[] counts(SplittableRandom random) {
        int members = activity.members;
        double[] excess = new double[members];
        double sum = 0;
        for (int m = 0; m < members; m++) {
            excess[m] = Math.exp(activity.tails.activitySpread * random.nextGaussian());
            sum += excess[m];
        }
        double toGive = activity.ratings - (double) members * activity.minimum;
        int most = activity.items / 2;
        int[] counts = new int[members];
        int given = 0;
        for (int m = 0; m < members; m++) {
            counts[m] = Math.min(most, activity.minimum + (int) (toGive * excess[m] / sum));
            given += counts[m];
        }
        for (int m = 0; given < activity.ratings; m = (m + 1) % members) {
            if (counts[m] < most) {
                counts[m]++;
                given++;
            }
        }
        return counts;
    }

    private double[] cumulativeWeights() {
        double[] cumulative = new double[activity.items];
        double sum = 0;
        for (int rank = 0; rank < cumulative.length; rank++) {
            sum += Math.pow(rank + 1 + activity.tails.shift, -activity.tails.exponent);
            cumulative[rank] = sum;
        }
        return cumulative;
    }

    private static int itemAt(double[] cumulative, double uniform) {
        int found = Arrays.binarySearch(cumulative, uniform * cumulative[cumulative.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, cumulative.length - 1);
    }

    private static Ratings inOrderOfTime(Ratings ratings) {
        long[] second = ratings.rated().second();
        int[] rows = IntStream.range(0, ratings.size())
                .boxed()
                .sorted(Comparator.comparingLong(row -> second[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        return ratings.select(rows);
    }

    /** What members and items are like. */
    private static final class Truth {
        private final Opinion opinion;
        private final SplittableRandom random;
        private final double[] offset;
        private final double[] stretch;
        private final double[] quality;
        private final double[][] memberTaste;
        private final double[][] itemTaste;

        Truth(MemberWorld world, SplittableRandom random) {
            this.opinion = world.opinion;
            this.random = random;
            int members = world.activity.members;
            int items = world.activity.items;
            Taste taste = opinion.taste;
            offset = normal(members, opinion.bias.members);
            stretch = Arrays.stream(normal(members, opinion.bias.stretch))
                    .map(Math::exp)
                    .toArray();
            quality = normal(items, opinion.bias.items);
            // A product of independent factors of spread s has spread sqrt(f) s².
            double each = Math.sqrt(taste.spread / Math.sqrt(Math.max(1, taste.factors)));
            memberTaste = rows(members, taste.factors, each);
            itemTaste = rows(items, taste.factors, each);
        }

        double[] rate(int[] user, int[] item) {
            return IntStream.range(0, user.length)
                    .mapToDouble(row -> rate(user[row], item[row]))
                    .toArray();
        }

        private double rate(int member, int item) {
            double felt = quality[item] + opinion.noise * random.nextGaussian();
            for (int f = 0; f < opinion.taste.factors; f++) {
                felt += memberTaste[member][f] * itemTaste[item][f];
            }
            double said = opinion.mean + offset[member] + stretch[member] * felt;
            return opinion.whole ? Math.min(HIGHEST, Math.max(LOWEST, Math.rint(said))) : said;
        }

        private double[][] rows(int count, int factors, double spread) {
            double[][] rows = new double[count][];
            for (int row = 0; row < count; row++) {
                rows[row] = normal(factors, spread);
            }
            return rows;
        }

        private double[] normal(int count, double spread) {
            double[] values = new double[count];
            for (int i = 0; i < count; i++) {
                values[i] = spread * random.nextGaussian();
            }
            return values;
        }
    }
}
