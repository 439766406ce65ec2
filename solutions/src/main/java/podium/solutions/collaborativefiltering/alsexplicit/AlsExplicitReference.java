package podium.solutions.collaborativefiltering.alsexplicit;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import podium.exercises.Rating;
import podium.exercises.collaborativefiltering.alsexplicit.AlsExplicit;
import podium.exercises.collaborativefiltering.alsexplicit.AlsModel;
import podium.exercises.collaborativefiltering.alsexplicit.AlsPlan;
import podium.exercises.collaborativefiltering.alsexplicit.Penalty;

/** Alternating least squares on ratings grouped once by user and once by item. */
public final class AlsExplicitReference implements AlsExplicit {
    @Override
    public double[] solve(double[][] factors, int[] rows, double[] ratings, Penalty penalty) {
        requirePenalty(penalty);
        require(factors.length > 0, "expected rows of factors, found none");
        require(rows.length == ratings.length, "expected a rating for each row");
        for (int j = 0; j < rows.length; j++) {
            require(rows[j] >= 0 && rows[j] < factors.length, "expected rows that are there");
            require(Double.isFinite(ratings[j]), "expected finite ratings");
        }
        return solved(factors, new RatedRow(rows, ratings), penalty);
    }

    @Override
    public double objective(AlsModel model, List<Rating> ratings, Penalty penalty) {
        requirePenalty(penalty);
        double[][] users = model.userFactors();
        double[][] items = model.itemFactors();
        double sum = 0;
        int[] ofUser = new int[users.length];
        int[] ofItem = new int[items.length];
        for (Rating rating : ratings) {
            requireRating(rating, users.length, items.length);
            double missed = rating.value() - RidgeSystem.dot(users[rating.user()], items[rating.item()]);
            sum += missed * missed;
            ofUser[rating.user()]++;
            ofItem[rating.item()]++;
        }
        return sum + penalty(users, ofUser, penalty) + penalty(items, ofItem, penalty);
    }

    /*
     * The start needs items only, as the first half of a sweep replaces all users. Whatever is solved second in a sweep must see what
     * was solved first: each half minimizes the objective with the other side fixed, so the objective never rises, and solving both
     * halves from old values loses just that.
     *
     * Zhou, Wilkinson, Schreiber and Pan, "Large-scale parallel collaborative filtering for the Netflix prize", AAIM 2008.
     */
    @Override
    public AlsModel fit(List<Rating> ratings, AlsPlan plan) {
        requirePenalty(plan.penalty());
        require(plan.factors() >= 1 && plan.sweeps() >= 1, "expected a factor and a sweep at least");
        require(!ratings.isEmpty(), "expected ratings, found none");
        // Where there are no users or no items, every rating is out of range.
        ratings.forEach(rating -> requireRating(rating, plan.users(), plan.items()));
        RatedRow[] byUser = RatedRow.group(ratings, plan.users(), Rating::user, Rating::item);
        RatedRow[] byItem = RatedRow.group(ratings, plan.items(), Rating::item, Rating::user);
        double[][] users = {};
        double[][] items = start(plan);
        for (int sweep = 0; sweep < plan.sweeps(); sweep++) {
            users = solved(items, byUser, plan.penalty());
            items = solved(users, byItem, plan.penalty());
        }
        return new AlsModel(users, items);
    }

    private static double[][] start(AlsPlan plan) {
        SplittableRandom random = new SplittableRandom(plan.seed());
        double[][] items = new double[plan.items()][plan.factors()];
        for (double[] row : items) {
            Arrays.setAll(row, k -> random.nextGaussian());
        }
        return items;
    }

    private static double[][] solved(double[][] factors, RatedRow[] rows, Penalty penalty) {
        return Arrays.stream(rows).map(row -> solved(factors, row, penalty)).toArray(double[][]::new);
    }

    private static double[] solved(double[][] factors, RatedRow row, Penalty penalty) {
        int f = factors[0].length;
        int count = row.rows().length;
        if (count == 0) {
            return new double[f];
        }
        RidgeSystem system = new RidgeSystem(f, penalty.lambda() * (penalty.scaledByCount() ? count : 1));
        for (int j = 0; j < count; j++) {
            system.add(factors[row.rows()[j]], row.ratings()[j]);
        }
        return system.solve();
    }

    private static double penalty(double[][] factors, int[] counts, Penalty penalty) {
        double sum = 0;
        for (int row = 0; row < factors.length; row++) {
            sum += (penalty.scaledByCount() ? counts[row] : 1) * RidgeSystem.dot(factors[row], factors[row]);
        }
        return penalty.lambda() * sum;
    }

    private static void requirePenalty(Penalty penalty) {
        double lambda = penalty.lambda();
        require(lambda > 0 && lambda < Double.POSITIVE_INFINITY, "expected a finite lambda above 0");
    }

    private static void requireRating(Rating rating, int users, int items) {
        boolean known = rating.user() >= 0 && rating.user() < users && rating.item() >= 0 && rating.item() < items;
        if (!(known && Double.isFinite(rating.value()))) {
            throw new IllegalArgumentException("expected a finite rating of users below %d and items below %d, found %s"
                    .formatted(users, items, rating));
        }
    }

    private static void require(boolean fact, String otherwise) {
        if (!fact) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
