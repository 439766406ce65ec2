package podium.datasets;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import podium.exercises.Rating;

/**
 * Explicit ratings with their times, one column an array; row r is {@code user[r], item[r], value[r], second[r]}. The
 * arrays are not copied: treat them as read-only.
 *
 * @param users number of users; ids are 0-based, not every user need have a rating
 * @param items number of items; ids are 0-based, not every item need have a rating
 * @param user one user a row
 * @param item one item a row
 * @param rated value and time of each row
 */
@SuppressWarnings("ArrayRecordComponent") // Big columns, shared and read-only by contract.
public record Ratings(int users, int items, int[] user, int[] item, Rated rated) {
    /**
     * What was said, and when.
     *
     * @param value one rating a row
     * @param second one time a row, in Unix seconds
     */
    @SuppressWarnings("ArrayRecordComponent") // Big columns, shared and read-only by contract.
    public record Rated(double[] value, long[] second) {}

    /**
     * Ratings of users and items with enough of them, numbered anew from 0.
     *
     * @param ratings in the order they were in
     * @param oldUser by new user, its number before
     * @param oldItem by new item, its number before
     */
    @SuppressWarnings("ArrayRecordComponent") // Big columns, shared and read-only by contract.
    public record Core(Ratings ratings, int[] oldUser, int[] oldItem) {}

    /**
     * Ratings before and from a point in time; users and items keep their numbers.
     *
     * @param train before the cut
     * @param test at the cut and later
     */
    public record Split(Ratings train, Ratings test) {}

    /** Checks that the columns are equally long and the ids in range. */
    public Ratings {
        int rows = user.length;
        if (item.length != rows || rated.value.length != rows || rated.second.length != rows) {
            throw new IllegalArgumentException("columns of different length: " + rows + ", " + item.length + ", "
                    + rated.value.length + ", " + rated.second.length);
        }
        requireBelow(user, users, "user");
        requireBelow(item, items, "item");
    }

    /** Number of ratings. */
    public int size() {
        return user.length;
    }

    /** The ratings as the contracts take them, without times; unmodifiable. */
    public List<Rating> toList() {
        return IntStream.range(0, size())
                .mapToObj(row -> new Rating(user[row], item[row], rated.value[row]))
                .toList();
    }

    /** The mean rating; NaN if there is none. */
    public double mean() {
        return Arrays.stream(rated.value).average().orElse(Double.NaN);
    }

    /**
     * The k-core: drops users and items with fewer than k ratings until none is left, and numbers the rest anew in the
     * order they appear. Each pass is O(ratings); a handful of passes is usual.
     *
     * @param k at least 1
     */
    public Core core(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1, got " + k);
        }
        int[] rows = IntStream.range(0, size()).toArray();
        int before;
        do {
            before = rows.length;
            int[] byUser = counts(user, rows, users);
            int[] byItem = counts(item, rows, items);
            rows = Arrays.stream(rows)
                    .filter(row -> byUser[user[row]] >= k && byItem[item[row]] >= k)
                    .toArray();
        } while (rows.length < before);
        Numbering newUser = Numbering.of(user, rows, users);
        Numbering newItem = Numbering.of(item, rows, items);
        Ratings kept =
                new Ratings(newUser.old.length, newItem.old.length, newUser.column, newItem.column, select(rows).rated);
        return new Core(kept, newUser.old, newItem.old);
    }

    /**
     * Splits all ratings at one point in time, as a system that learns today and is asked tomorrow would see them; a
     * split within each user would let a model learn from other people's future. The cut is the time of the row at {@code
     * trainShare} of the rows in order of time, and ratings of one second are never parted.
     *
     * @param trainShare share of ratings to learn from, above 0 and below 1; approximate where many share a second
     */
    public Split splitByTime(double trainShare) {
        if (!(trainShare > 0 && trainShare < 1) || size() == 0) {
            throw new IllegalArgumentException(
                    "needs ratings and a share between 0 and 1, got " + size() + " and " + trainShare);
        }
        int[] rows = IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparingLong(row -> rated.second[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        long cut = rated.second[rows[(int) (trainShare * rows.length)]];
        return new Split(
                select(Arrays.stream(rows)
                        .filter(row -> rated.second[row] < cut)
                        .toArray()),
                select(Arrays.stream(rows)
                        .filter(row -> rated.second[row] >= cut)
                        .toArray()));
    }

    /** The given rows, in the given order; users and items keep their numbers. */
    Ratings select(int[] rows) {
        return new Ratings(
                users,
                items,
                Arrays.stream(rows).map(row -> user[row]).toArray(),
                Arrays.stream(rows).map(row -> item[row]).toArray(),
                new Rated(
                        Arrays.stream(rows).mapToDouble(row -> rated.value[row]).toArray(),
                        Arrays.stream(rows).mapToLong(row -> rated.second[row]).toArray()));
    }

    private static int[] counts(int[] column, int[] rows, int size) {
        int[] counts = new int[size];
        for (int row : rows) {
            counts[column[row]]++;
        }
        return counts;
    }

    private static void requireBelow(int[] column, int size, String what) {
        for (int id : column) {
            if (id < 0 || id >= size) {
                throw new IllegalArgumentException(what + " must be in [0, " + size + "), got " + id);
            }
        }
    }

    /** New numbers in order of appearance. */
    @SuppressWarnings("ArrayRecordComponent") // Big columns, shared and read-only by contract.
    private record Numbering(int[] column, int[] old) {
        static Numbering of(int[] column, int[] rows, int size) {
            int[] number = new int[size];
            int[] old = new int[size];
            int[] renumbered = new int[rows.length];
            int next = 0;
            for (int r = 0; r < rows.length; r++) {
                int id = column[rows[r]];
                if (number[id] == 0) {
                    old[next++] = id;
                    number[id] = next;
                }
                renumbered[r] = number[id] - 1;
            }
            return new Numbering(renumbered, Arrays.copyOf(old, next));
        }
    }
}
