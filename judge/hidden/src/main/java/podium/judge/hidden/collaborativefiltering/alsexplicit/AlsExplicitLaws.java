package podium.judge.hidden.collaborativefiltering.alsexplicit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import podium.exercises.Rating;
import podium.exercises.collaborativefiltering.alsexplicit.AlsExplicit;
import podium.exercises.collaborativefiltering.alsexplicit.AlsModel;
import podium.exercises.collaborativefiltering.alsexplicit.AlsPlan;
import podium.exercises.collaborativefiltering.alsexplicit.Penalty;
import podium.judge.engine.checker.Tolerance;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.Laws;

/**
 * Laws of {@link AlsExplicit}. A fit may start where it likes, so laws about it ask what is true of any start: each block is solved for
 * the other one, and a fit of one more sweep is a sweep from where the shorter one ended.
 */
final class AlsExplicitLaws extends Laws<AlsExplicit> {
    private static final String PENALTY =
            "lambda |x|^2, times the number of the row's ratings if it is scaled by count";
    private static final String SWEEP = "a sweep solves every user for the items, then every item for the new users";
    private static final String MISSING = "a pair that nobody rated says nothing, one that is there twice counts twice";
    private static final String REJECTED = "what the contract rules out is an IllegalArgumentException, NaN everywhere";
    private static final String INPUTS = "inputs are never modified";
    private static final Penalty ONE = new Penalty(1, false);
    private static final double[] BAD_LAMBDAS = {0, -1, Double.NaN, Double.POSITIVE_INFINITY};
    private static final double[] ENDLESS = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};

    @Property
    @Law(value = "at a solved row the gradient of its objective is zero", convention = PENALTY)
    void solvedRow(@ForAll(supplier = Draws.Rows.class) Draws.Row row) {
        double[] x = row.solvedBy(subject());
        Expect.close(row.gradient(x), new double[x.length], Tolerance.ITERATIVE);
    }

    @Property
    @Law(value = "a penalty scaled by count is lambda times the number of ratings", convention = PENALTY)
    void scaledByCount(@ForAll(supplier = Draws.Rows.class) Draws.Row row) {
        double lambda = row.penalty().lambda();
        double[] byCount = row.penalized(lambda, true).solvedBy(subject());
        double count = Math.max(1, row.rows().length);
        Expect.close(byCount, row.penalized(lambda * count, false).solvedBy(subject()), Tolerance.ITERATIVE);
    }

    @Property
    @Law(value = "a row without ratings is zeros", convention = MISSING)
    void nothingRated(@ForAll(supplier = Draws.Rows.class) Draws.Row row) {
        double[] x = row.rated(new int[0], new double[0]).solvedBy(subject());
        Expect.close(x, new double[row.factors()[0].length]);
    }

    @Property
    @Law(value = "what was not rated changes nothing", convention = MISSING)
    void unratedRows(@ForAll(supplier = Draws.Rows.class) Draws.Row row) {
        double[][] more = Arrays.copyOf(row.factors(), row.factors().length + 1);
        more[row.factors().length] = PlainAls.times(3, row.factors()[0]);
        more[row.factors().length][0] += 1;
        Expect.close(row.factors(more).solvedBy(subject()), row.solvedBy(subject()), Tolerance.ITERATIVE);
    }

    @Property
    @Law("turning all factors turns the solved row, so no prediction changes")
    void turnedFactors(@ForAll(supplier = Draws.Rows.class) Draws.Row row, @ForAll @IntRange(max = 60) int tenths) {
        double[] turned =
                row.factors(PlainAls.turned(row.factors(), tenths / 10.0)).solvedBy(subject());
        double[] before = row.solvedBy(subject());
        Expect.close(turned, PlainAls.turned(before, tenths / 10.0), Tolerance.ITERATIVE);
    }

    @Property
    @Law("doubled ratings double the solved row")
    void linearInRatings(@ForAll(supplier = Draws.Rows.class) Draws.Row row) {
        double[] doubled =
                row.rated(row.rows(), PlainAls.times(2, row.ratings())).solvedBy(subject());
        Expect.close(doubled, PlainAls.times(2, row.solvedBy(subject())), Tolerance.ITERATIVE);
    }

    @Property
    @Law("the order of a row's ratings changes nothing")
    void orderWithinARow(@ForAll(supplier = Draws.Rows.class) Draws.Row row) {
        double[] backwards = row.rated(Draws.reversed(row.rows()), Draws.reversed(row.ratings()))
                .solvedBy(subject());
        Expect.close(backwards, row.solvedBy(subject()), Tolerance.ITERATIVE);
    }

    @Property
    @Law(value = "the objective is that of the plain definition", convention = PENALTY)
    void plainObjective(@ForAll(supplier = Draws.Fits.class) Draws.Fit fit) {
        AlsModel model = fit.anyModel();
        Penalty penalty = fit.plan().penalty();
        Expect.close(
                subject().objective(model, fit.ratings(), penalty), PlainAls.objective(model, fit.ratings(), penalty));
    }

    @Property
    @Law(value = "of ratings that are predicted exactly, the penalty is left", convention = PENALTY)
    void exactPredictions(@ForAll(supplier = Draws.Fits.class) Draws.Fit drawn) {
        AlsModel model = drawn.anyModel();
        Draws.Fit fit = drawn.with(drawn.ratings().stream()
                .map(rating -> new Rating(rating.user(), rating.item(), PlainAls.prediction(model, rating)))
                .toList());
        double penalty = PlainAls.objective(model, fit.ratings(), fit.plan().penalty());
        Expect.close(subject().objective(model, fit.ratings(), fit.plan().penalty()), penalty);
    }

    @Property
    @Law(
            value = "without ratings the objective is the penalty of every row, nothing if it is scaled",
            convention = PENALTY)
    void objectiveOfNothing(@ForAll(supplier = Draws.Fits.class) Draws.Fit fit) {
        AlsModel model = fit.anyModel();
        Expect.close(
                subject().objective(model, List.of(), fit.plan().penalty()),
                PlainAls.objective(model, List.of(), fit.plan().penalty()));
    }

    @Property
    @Law("users and items may swap sides in the objective")
    void swappedSides(@ForAll(supplier = Draws.Fits.class) Draws.Fit fit) {
        AlsModel model = fit.anyModel();
        AlsModel swapped = new AlsModel(model.itemFactors(), model.userFactors());
        List<Rating> ratings = fit.ratings().stream()
                .map(rating -> new Rating(rating.item(), rating.user(), rating.value()))
                .toList();
        Expect.close(
                subject().objective(swapped, ratings, fit.plan().penalty()),
                subject().objective(model, fit.ratings(), fit.plan().penalty()));
    }

    @Property
    @Law(value = "after a fit the gradient of the objective is zero at every item", convention = SWEEP)
    void itemsAreSolved(@ForAll(supplier = Draws.Fits.class) Draws.Fit fit) {
        AlsModel model = fit.by(subject());
        double[][] zeros = new double[fit.plan().items()][fit.plan().factors()];
        Expect.close(PlainAls.itemGradient(model, fit.ratings(), fit.plan().penalty()), zeros, Tolerance.ITERATIVE);
    }

    @Property
    @Law(
            value = "one sweep more solves every user for the items, then every item for the new users",
            convention = SWEEP)
    void oneSweepMore(@ForAll(supplier = Draws.Fits.class) Draws.Fit fit) {
        AlsModel before = fit.by(subject());
        AlsModel after = fit.sweeps(fit.plan().sweeps() + 1).by(subject());
        Expect.close(after, PlainAls.sweep(before, fit.ratings(), fit.plan()), Tolerance.ITERATIVE);
    }

    @Property
    @Law(value = "the objective never rises from sweep to sweep", convention = SWEEP)
    void neverRises(@ForAll(supplier = Draws.Fits.class) Draws.Fit fit) {
        double last = Double.POSITIVE_INFINITY;
        for (int sweeps = 1; sweeps <= 4; sweeps++) {
            AlsModel model = fit.sweeps(sweeps).by(subject());
            double next = PlainAls.objective(model, fit.ratings(), fit.plan().penalty());
            Expect.atMost(next, last);
            last = next;
        }
    }

    @Property
    @Law(value = "users and items without ratings are zeros after a fit", convention = MISSING)
    void unratedRowsAreZeros(@ForAll(supplier = Draws.Fits.class) Draws.Fit fit) {
        AlsModel model = fit.by(subject());
        double[] zeros = new double[fit.plan().factors()];
        for (int user = 0; user < fit.plan().users(); user++) {
            int wanted = user;
            if (fit.ratings().stream().noneMatch(rating -> rating.user() == wanted)) {
                Expect.close(model.userFactors()[user], zeros);
            }
        }
        for (int item = 0; item < fit.plan().items(); item++) {
            int wanted = item;
            if (fit.ratings().stream().noneMatch(rating -> rating.item() == wanted)) {
                Expect.close(model.itemFactors()[item], zeros);
            }
        }
    }

    /**
     * With one factor the items are right up to a factor as soon as the start is not orthogonal to the truth. A random start fails the
     * bound where its cosine with the truth is below some 1e-11, which is as likely.
     */
    @Property(tries = 20)
    @Law("ratings of rank one without noise are recovered")
    void rankOneIsRecovered(@ForAll long seed) {
        Draws.Fit fit = Draws.rankOne(7, 6, seed);
        AlsModel model = fit.by(subject());
        for (Rating rating : fit.ratings()) {
            Expect.close(PlainAls.prediction(model, rating), rating.value(), Tolerance.ITERATIVE);
        }
    }

    @Property(tries = 20)
    @Law("the same arguments give the same model")
    void repeatable(@ForAll(supplier = Draws.Fits.class) Draws.Fit fit) {
        Expect.equal(fit.by(subject()), fit.by(subject()));
    }

    @Property(tries = 20)
    @Law("another seed starts elsewhere")
    void seedsMatter(@ForAll long seed) {
        AlsModel one = dense(seed).by(subject());
        AlsModel other = dense(seed + 1).by(subject());
        Expect.holds(
                !Arrays.deepEquals(one.userFactors(), other.userFactors()),
                other,
                "other factors than those of seed " + seed + "L");
    }

    @Property
    @Law("the order of the ratings changes nothing in a fit")
    void orderOfRatings(@ForAll(supplier = Draws.Fits.class) Draws.Fit fit, @ForAll Random random) {
        List<Rating> shuffled = new ArrayList<>(fit.ratings());
        Collections.shuffle(shuffled, random);
        Expect.close(fit.with(shuffled).by(subject()), fit.by(subject()), Tolerance.ITERATIVE);
    }

    @Test
    @Law(
            value = "a row to solve is rejected where ratings, rows or lambda are not as they must be",
            convention = REJECTED)
    void badRows() {
        double[][] factors = {{1}, {2}};
        rejectsRow(new double[0][], new int[0], new double[0], ONE);
        rejectsRow(factors, new int[] {0}, new double[0], ONE);
        rejectsRow(factors, new int[0], new double[] {1}, ONE);
        for (int unknown : new int[] {-1, 2}) {
            rejectsRow(factors, new int[] {0, unknown}, new double[] {1, 1}, ONE);
        }
        for (double endless : ENDLESS) {
            rejectsRow(factors, new int[] {0, 1}, new double[] {1, endless}, ONE);
        }
        for (double lambda : BAD_LAMBDAS) {
            rejectsRow(factors, new int[] {0}, new double[] {1}, new Penalty(lambda, true));
            rejectsRow(factors, new int[0], new double[0], new Penalty(lambda, false));
        }
    }

    @Test
    @Law(value = "an objective of bad ratings or a bad lambda is rejected", convention = REJECTED)
    void badObjectives() {
        AlsModel model = new AlsModel(new double[][] {{1}, {2}}, new double[][] {{3}});
        for (Rating bad : badRatings(2, 1)) {
            Expect.rejects(
                    IllegalArgumentException.class,
                    () -> subject().objective(model, List.of(new Rating(1, 0, 1), bad), ONE));
        }
        for (double lambda : BAD_LAMBDAS) {
            Expect.rejects(
                    IllegalArgumentException.class,
                    () -> subject().objective(model, List.of(), new Penalty(lambda, true)));
        }
    }

    @Test
    @Law(value = "a fit of bad ratings or by a bad plan is rejected", convention = REJECTED)
    void badFits() {
        AlsPlan good = new AlsPlan(2, 1, 1, ONE, 1, 7);
        List<Rating> one = List.of(new Rating(0, 0, 3));
        rejectsFit(List.of(), good);
        badRatings(2, 1).forEach(bad -> rejectsFit(List.of(one.get(0), bad), good));
        rejectsFit(one, new AlsPlan(0, 1, 1, ONE, 1, 7));
        rejectsFit(one, new AlsPlan(1, 0, 1, ONE, 1, 7));
        rejectsFit(one, new AlsPlan(1, 1, 0, ONE, 1, 7));
        rejectsFit(one, new AlsPlan(1, 1, 1, ONE, 0, 7));
        for (double lambda : BAD_LAMBDAS) {
            rejectsFit(one, new AlsPlan(1, 1, 1, new Penalty(lambda, false), 1, 7));
        }
    }

    @Property
    @Law(value = "solving a row leaves factors and ratings as they were", convention = INPUTS)
    void solveModifiesNothing(@ForAll(supplier = Draws.Rows.class) Draws.Row row) {
        double[] once = row.solvedBy(subject());
        Expect.close(Expect.unmodified(() -> row.solvedBy(subject())), once);
    }

    @Property(tries = 30)
    @Law(value = "a fit and an objective leave ratings and model as they were", convention = INPUTS)
    void fitModifiesNothing(@ForAll(supplier = Draws.Fits.class) Draws.Fit fit) {
        AlsModel once = fit.by(subject());
        Expect.close(Expect.unmodified(() -> fit.by(subject())), once);
        AlsModel model = fit.anyModel();
        Expect.unmodified(
                () -> subject().objective(model, fit.ratings(), fit.plan().penalty()));
    }

    private static Draws.Fit dense(long seed) {
        List<Rating> ratings = new ArrayList<>();
        for (int cell = 0; cell < 12; cell++) {
            ratings.add(new Rating(cell / 3, cell % 3, cell * cell % 7));
        }
        return new Draws.Fit(ratings, new AlsPlan(4, 3, 2, ONE, 1, seed));
    }

    private static List<Rating> badRatings(int users, int items) {
        List<Rating> bad = new ArrayList<>(
                List.of(new Rating(-1, 0, 1), new Rating(users, 0, 1), new Rating(0, -1, 1), new Rating(0, items, 1)));
        for (double endless : ENDLESS) {
            bad.add(new Rating(0, 0, endless));
        }
        return bad;
    }

    private void rejectsRow(double[][] factors, int[] rows, double[] ratings, Penalty penalty) {
        Expect.rejects(IllegalArgumentException.class, () -> subject().solve(factors, rows, ratings, penalty));
    }

    private void rejectsFit(List<Rating> ratings, AlsPlan plan) {
        Expect.rejects(IllegalArgumentException.class, () -> subject().fit(ratings, plan));
    }
}
