package podium.judge.hidden.collaborativefiltering.alsexplicit;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import podium.exercises.Rating;
import podium.exercises.collaborativefiltering.alsexplicit.AlsExplicit;
import podium.exercises.collaborativefiltering.alsexplicit.AlsModel;
import podium.exercises.collaborativefiltering.alsexplicit.AlsPlan;
import podium.exercises.collaborativefiltering.alsexplicit.Penalty;
import podium.judge.engine.testkit.Expect;

/** Small inputs. Each comes from one number, small ones from small numbers, so that a failing one shrinks in a few steps. */
final class Draws {
    private static final int MOST = 1_999;
    private static final double[] LAMBDAS = {0.05, 0.5, 2, 10};

    private Draws() {}

    /** One row to solve. */
    @SuppressWarnings("ArrayRecordComponent") // A carrier: nobody compares two of them.
    record Row(double[][] factors, int[] rows, double[] ratings, Penalty penalty) {
        double[] solvedBy(AlsExplicit subject) {
            double[] x = subject.solve(factors, rows, ratings, penalty);
            Expect.holds(x.length == factors[0].length, x, factors[0].length + " factors");
            return x;
        }

        Row factors(double[][] others) {
            return new Row(others, rows, ratings, penalty);
        }

        Row rated(int[] otherRows, double[] otherRatings) {
            return new Row(factors, otherRows, otherRatings, penalty);
        }

        Row penalized(double lambda, boolean scaledByCount) {
            return new Row(factors, rows, ratings, new Penalty(lambda, scaledByCount));
        }

        /** Half the gradient of the row's objective at x. */
        double[] gradient(double[] x) {
            double weight = penalty.lambda() * (penalty.scaledByCount() ? rows.length : 1);
            double[] gradient = PlainAls.times(weight, x);
            for (int j = 0; j < rows.length; j++) {
                double missed = ratings[j] - PlainAls.dot(x, factors[rows[j]]);
                for (int k = 0; k < x.length; k++) {
                    gradient[k] -= missed * factors[rows[j]][k];
                }
            }
            return gradient;
        }
    }

    /** Ratings, and a plan to fit them. Some pairs are there twice; some users and items have none. */
    record Fit(List<Rating> ratings, AlsPlan plan) {
        AlsModel by(AlsExplicit subject) {
            return PlainAls.required(subject.fit(ratings, plan), plan);
        }

        Fit with(List<Rating> others) {
            return new Fit(others, plan);
        }

        Fit sweeps(int other) {
            return new Fit(
                    ratings,
                    new AlsPlan(plan.users(), plan.items(), plan.factors(), plan.penalty(), other, plan.seed()));
        }

        /** A model of the plan's shape that nobody fitted. */
        AlsModel anyModel() {
            SplittableRandom random = new SplittableRandom(plan.seed());
            return new AlsModel(
                    eighths(random, plan.users(), plan.factors()), eighths(random, plan.items(), plan.factors()));
        }
    }

    /** All cells of {@code a_user * b_item}, without noise; a and b have both signs. */
    static Fit rankOne(int users, int items, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] a = awayFromZero(random, users);
        double[] b = awayFromZero(random, items);
        List<Rating> ratings = IntStream.range(0, users * items)
                .mapToObj(cell -> new Rating(cell / items, cell % items, a[cell / items] * b[cell % items]))
                .toList();
        return new Fit(ratings, new AlsPlan(users, items, 1, new Penalty(1e-30, false), 2, seed));
    }

    private static double[] awayFromZero(SplittableRandom random, int count) {
        return random.doubles(count, 0.5, 1.5)
                .map(value -> random.nextBoolean() ? value : -value)
                .toArray();
    }

    private static double[][] eighths(SplittableRandom random, int count, int factors) {
        double[][] rows = new double[count][];
        for (int row = 0; row < count; row++) {
            // Some rows are the row before, the very array.
            boolean shared = row > 0 && random.nextInt(4) == 0;
            rows[row] = shared
                    ? rows[row - 1]
                    : random.ints(factors, -16, 17)
                            .mapToDouble(eighth -> eighth / 8.0)
                            .toArray();
        }
        return rows;
    }

    private static Penalty penalty(SplittableRandom random) {
        return new Penalty(LAMBDAS[random.nextInt(LAMBDAS.length)], random.nextBoolean());
    }

    private static Row row(int number) {
        SplittableRandom random = new SplittableRandom(number);
        int size = 1 + 3 * number / (MOST + 1);
        double[][] factors = eighths(random, random.nextInt(1, 2 * size + 2), random.nextInt(1, size + 2));
        int[] rows = random.ints(random.nextInt(3 * size), 0, factors.length).toArray();
        double[] ratings = random.ints(rows.length, -40, 41)
                .mapToDouble(quarter -> quarter / 4.0)
                .toArray();
        return new Row(factors, rows, ratings, penalty(random));
    }

    private static Fit fit(int number) {
        SplittableRandom random = new SplittableRandom(number);
        int most = 2 + 4 * number / (MOST + 1);
        int users = random.nextInt(1, most + 1);
        int items = random.nextInt(1, most + 1);
        List<Rating> ratings = Stream.generate(
                        () -> new Rating(random.nextInt(users), random.nextInt(items), random.nextInt(-20, 41) / 4.0))
                .limit(random.nextInt(1, 2 * most + 1))
                .toList();
        AlsPlan plan = new AlsPlan(
                users, items, random.nextInt(1, 4), penalty(random), random.nextInt(1, 4), random.nextLong());
        return new Fit(ratings, plan);
    }

    private static <T> Arbitrary<T> fromNumbers(Function<Integer, T> draw) {
        return Arbitraries.integers().between(0, MOST).withoutEdgeCases().map(draw::apply);
    }

    /** Up to nine rows of up to four factors, and up to eight ratings of them. */
    static final class Rows implements ArbitrarySupplier<Row> {
        @Override
        public Arbitrary<Row> get() {
            return fromNumbers(Draws::row);
        }
    }

    /** Up to five users and items, a dozen ratings, three factors and sweeps. */
    static final class Fits implements ArbitrarySupplier<Fit> {
        @Override
        public Arbitrary<Fit> get() {
            return fromNumbers(Draws::fit);
        }
    }

    static double[] reversed(double[] values) {
        double[] reversed = new double[values.length];
        Arrays.setAll(reversed, i -> values[values.length - 1 - i]);
        return reversed;
    }

    static int[] reversed(int[] values) {
        int[] reversed = new int[values.length];
        Arrays.setAll(reversed, i -> values[values.length - 1 - i]);
        return reversed;
    }
}
