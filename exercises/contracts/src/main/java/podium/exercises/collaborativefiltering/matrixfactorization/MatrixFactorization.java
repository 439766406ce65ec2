package podium.exercises.collaborativefiltering.matrixfactorization;

import java.util.List;
import podium.exercises.Exercise;
import podium.exercises.Level;
import podium.exercises.Rating;

/**
 * Biased matrix factorization, fitted by stochastic gradient descent.
 *
 * <p>The prediction for user u and item i is {@code mean + userBias[u] + itemBias[i] + p_u · q_i}. One observed rating r
 * with error {@code e = r - prediction} has the loss
 * {@code e²/2 + reg/2 · (userBias[u]² + itemBias[i]² + |p_u|² + |q_i|²)}; the mean is not learned and not penalized.
 *
 * <p>Sources: Koren, Bell and Volinsky, <i>Matrix factorization techniques for recommender systems</i>, 2009; Funk,
 * <i>Netflix update: try this at home</i>, 2006.
 */
@Exercise(
        title = "Biased matrix factorization by SGD",
        level = Level.L5,
        minutes = 45,
        skills = {"collaborative filtering", "gradients", "stochastic gradient descent", "regularization"},
        callMillis = 8_000,
        heapMegabytes = 512,
        maxRatio = 4,
        maxGrowth = 1.5)
public interface MatrixFactorization {
    /**
     * Predicts one rating; the result is not clipped to any scale.
     *
     * @param model the parameters
     * @param user 0-based, within the model
     * @param item 0-based, within the model
     * @return {@code mean + userBias[user] + itemBias[item] + userFactors[user] · itemFactors[item]}
     *     <p>Expected cost: O(f).
     */
    double predict(BiasedModel model, int user, int item);

    /**
     * One exact SGD step on one rating: every parameter of the rating's user and item moves by {@code -learningRate}
     * times the gradient of the loss <em>at the given model</em>; no updated value is used within the step, and nothing
     * else changes.
     *
     * @param model where the gradient is taken; not modified
     * @param rating the observed rating; its user and item are within the model
     * @param learningRate at least 0
     * @param regularization at least 0
     * @return the model after the step; rows that the rating does not touch are bit-identical
     *     <p>Expected cost: O(f) beyond copying the model.
     */
    BiasedModel step(BiasedModel model, Rating rating, double learningRate, double regularization);

    /**
     * Fits a model: {@code mean} is the mean rating, biases start at 0, factors start at small random values drawn from
     * {@code seed}; then {@code epochs} passes over the ratings in an order shuffled from {@code seed}, one SGD step a
     * rating, each exactly as in {@link #step}. The same arguments give the same model.
     *
     * @param ratings observed ratings, finite, users in [0, users) and items in [0, items); not modified; may be
     *     unmodifiable
     * @param users number of users U, at least 1; a user without ratings keeps bias 0 and its initial factors
     * @param items number of items I, at least 1
     * @param factors f, at least 1
     * @param learningRate at least 0 and finite; 0 leaves every parameter at its start
     * @param regularization at least 0 and finite
     * @param epochs at least 0
     * @param seed seed of initial factors and of the order
     * @return the fitted model; initial factors are of the order 0.1 or less, so that a model with 0 epochs predicts the
     *     mean within 0.5
     * @throws IllegalArgumentException if {@code ratings} is empty, a rating is NaN, infinite or out of range, or a count
     *     or rate is below its minimum, NaN or infinite
     *     <p>Expected cost: O(epochs · |ratings| · f) time; memory O((U + I) · f + |ratings|), never O(U · I).
     */
    BiasedModel fit(
            List<Rating> ratings,
            int users,
            int items,
            int factors,
            double learningRate,
            double regularization,
            int epochs,
            long seed);
}
