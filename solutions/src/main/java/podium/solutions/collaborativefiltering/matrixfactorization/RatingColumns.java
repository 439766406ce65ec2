package podium.solutions.collaborativefiltering.matrixfactorization;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import podium.exercises.Rating;

/** Observed ratings as three parallel columns, checked once so that nothing after needs to. */
final class RatingColumns {
    private final int[] user;
    private final int[] item;
    private final double[] value;

    private RatingColumns(int size) {
        user = new int[size];
        item = new int[size];
        value = new double[size];
    }

    static RatingColumns of(List<Rating> ratings, int users, int items) {
        if (ratings.isEmpty()) {
            throw new IllegalArgumentException("there are no ratings to fit");
        }
        RatingColumns columns = new RatingColumns(ratings.size());
        int row = 0;
        for (Rating rating : ratings) {
            if (rating.user() < 0 || rating.user() >= users || rating.item() < 0 || rating.item() >= items) {
                throw new IllegalArgumentException(
                        "expected users below %d and items below %d, got %s".formatted(users, items, rating));
            }
            if (!Double.isFinite(rating.value())) {
                throw new IllegalArgumentException("a rating must be finite, got " + rating);
            }
            columns.user[row] = rating.user();
            columns.item[row] = rating.item();
            columns.value[row++] = rating.value();
        }
        return columns;
    }

    int user(int row) {
        return user[row];
    }

    int item(int row) {
        return item[row];
    }

    double value(int row) {
        return value[row];
    }

    double mean() {
        return Arrays.stream(value).average().orElseThrow();
    }

    /** The rows in the order given. */
    int[] order() {
        return IntStream.range(0, value.length).toArray();
    }
}
