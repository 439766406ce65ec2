package podium.judge.hidden.collaborativefiltering.matrixfactorization;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import podium.exercises.Rating;
import podium.exercises.collaborativefiltering.matrixfactorization.BiasedModel;

/** Random models, ratings and rates within the contract. */
final class Models {
    /** Few enough to be searched through when one fails: below it lie all the smaller models there are. */
    private static final int MOST = 1_999;

    private Models() {}

    /**
     * A model of 1 to 4 users, 1 to 4 items and 1 to 3 factors, with values of order 1, and one rating within it. All of
     * it comes from one number, small models from small numbers, so that a failing one shrinks in a few steps.
     */
    static final class WithRating implements ArbitrarySupplier<Tuple2<BiasedModel, Rating>> {
        @Override
        public Arbitrary<Tuple2<BiasedModel, Rating>> get() {
            return Arbitraries.integers().between(0, MOST).withoutEdgeCases().map(number -> {
                SplittableRandom random = new SplittableRandom(number);
                int users = random.nextInt(1, 2 + 4 * number / (MOST + 1));
                int items = random.nextInt(1, 2 + 4 * number / (MOST + 1));
                int factors = random.nextInt(1, 2 + 3 * number / (MOST + 1));
                Rating rating = new Rating(random.nextInt(users), random.nextInt(items), random.nextInt(-40, 41) / 4.0);
                return Tuple.of(model(users, items, factors, random), rating);
            });
        }
    }

    /** A step's learning rate: large, so that a value updated too early shows. */
    static final class Rates implements ArbitrarySupplier<Double> {
        @Override
        public Arbitrary<Double> get() {
            return Arbitraries.of(0.001, 0.05, 0.3, 1.0);
        }
    }

    /** A regularization. */
    static final class Regularizations implements ArbitrarySupplier<Double> {
        @Override
        public Arbitrary<Double> get() {
            return Arbitraries.of(0.0, 0.02, 0.5, 2.0);
        }
    }

    /**
     * One rating each for pairs (i, i): they share no row. Values lie around 5, at least 1 from it.
     *
     * @param pairs number of ratings
     */
    static List<Rating> pairs(int pairs, SplittableRandom random) {
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            ratings.add(new Rating(i, i, i % 2 == 0 ? random.nextDouble(0, 4) : random.nextDouble(6, 10)));
        }
        return ratings;
    }

    /** All cells of a matrix of the given sides; values by {@link SplittableRandom} from 0 to 10. */
    static List<Rating> fullMatrix(int users, int items, SplittableRandom random) {
        List<Rating> ratings = new ArrayList<>();
        for (int user = 0; user < users; user++) {
            for (int item = 0; item < items; item++) {
                ratings.add(new Rating(user, item, random.nextDouble(0, 10)));
            }
        }
        return ratings;
    }

    /** All cells of {@code 5 + a_user * b_item}, without noise; a and b have both signs. */
    static List<Rating> rankOne(int users, int items, SplittableRandom random) {
        double[] a = random.doubles(users, -1.5, 1.5).toArray();
        double[] b = random.doubles(items, -1.5, 1.5).toArray();
        List<Rating> ratings = new ArrayList<>();
        for (int user = 0; user < users; user++) {
            for (int item = 0; item < items; item++) {
                ratings.add(new Rating(user, item, 5 + a[user] * b[item]));
            }
        }
        return ratings;
    }

    private static BiasedModel model(int users, int items, int factors, SplittableRandom random) {
        return new BiasedModel(
                random.nextInt(9),
                row(users, random),
                row(items, random),
                rows(users, factors, random),
                rows(items, factors, random));
    }

    private static double[][] rows(int count, int length, SplittableRandom random) {
        double[][] rows = new double[count][];
        for (int r = 0; r < count; r++) {
            rows[r] = row(length, random);
        }
        return rows;
    }

    private static double[] row(int length, SplittableRandom random) {
        double[] row = new double[length];
        for (int k = 0; k < length; k++) {
            row[k] = random.nextInt(-16, 17) / 8.0;
        }
        return row;
    }
}
