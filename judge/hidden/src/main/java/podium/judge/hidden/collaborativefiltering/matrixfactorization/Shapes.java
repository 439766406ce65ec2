package podium.judge.hidden.collaborativefiltering.matrixfactorization;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import podium.exercises.Rating;
import podium.exercises.collaborativefiltering.matrixfactorization.BiasedModel;
import podium.exercises.collaborativefiltering.matrixfactorization.MatrixFactorization;
import podium.judge.engine.testkit.Expect;

/** What a returned model must look like before a law reads single numbers of it. */
final class Shapes {
    private Shapes() {}

    /** A step whose result has the shape of the model that it starts from. */
    static BiasedModel step(
            MatrixFactorization by, BiasedModel model, Rating rating, double rate, double regularization) {
        BiasedModel after = by.step(model, rating, rate, regularization);
        return required(after, model.userBias().length, model.itemBias().length, model.userFactors()[0].length);
    }

    /** The model, if it has a bias and a row of factors for each user and each item. */
    static BiasedModel required(BiasedModel model, int users, int items, int factors) {
        boolean biases = isOf(users, model.userBias()) && isOf(items, model.itemBias());
        boolean rows = areOf(users, factors, model.userFactors()) && areOf(items, factors, model.itemFactors());
        Expect.holds(
                biases && rows,
                model,
                "%d user and %d item biases, and as many rows of %d factors".formatted(users, items, factors));
        return model;
    }

    private static boolean isOf(int length, double @Nullable [] row) {
        return row != null && row.length == length;
    }

    private static boolean areOf(int count, int length, double @Nullable [][] rows) {
        return rows != null && rows.length == count && Arrays.stream(rows).allMatch(row -> isOf(length, row));
    }
}
