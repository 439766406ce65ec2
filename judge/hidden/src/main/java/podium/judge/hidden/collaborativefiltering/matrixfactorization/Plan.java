package podium.judge.hidden.collaborativefiltering.matrixfactorization;

import java.util.List;
import podium.exercises.Rating;
import podium.exercises.collaborativefiltering.matrixfactorization.BiasedModel;
import podium.exercises.collaborativefiltering.matrixfactorization.MatrixFactorization;

/** How to fit: everything that {@code fit} takes but the ratings and the seed. */
record Plan(int users, int items, int factors, double rate, double regularization, int epochs) {
    static Plan of(int users, int items, int factors) {
        return new Plan(users, items, factors, 0.05, 0.02, 0);
    }

    Plan rate(double other) {
        return new Plan(users, items, factors, other, regularization, epochs);
    }

    Plan regularization(double other) {
        return new Plan(users, items, factors, rate, other, epochs);
    }

    Plan epochs(int other) {
        return new Plan(users, items, factors, rate, regularization, other);
    }

    BiasedModel fit(MatrixFactorization by, List<Rating> ratings, long seed) {
        BiasedModel model = by.fit(ratings, users, items, factors, rate, regularization, epochs, seed);
        return Shapes.required(model, users, items, factors);
    }
}
