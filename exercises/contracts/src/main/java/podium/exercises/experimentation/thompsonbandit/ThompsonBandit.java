package podium.exercises.experimentation.thompsonbandit;

import java.util.List;
import podium.exercises.Exercise;
import podium.exercises.Level;

/**
 * Thompson sampling for arms that pay or do not.
 *
 * <p>The belief about an arm is a Beta distribution of parameters {@code alpha} and {@code beta}, which start at the prior. An
 * outcome moves those of every arm, played or not, towards the prior, {@code alpha = prior + discount (alpha - prior)} and the same
 * for {@code beta}; after that it adds 1 to the played arm's {@code alpha} if it paid, else to its {@code beta}.
 *
 * <p>Sources: Thompson, <i>On the likelihood that one unknown probability exceeds another in view of the evidence of two
 * samples</i>, 1933; Chapelle and Li, <i>An empirical evaluation of Thompson sampling</i>, 2011; for the discount Raj and Kalyani, <i>Taming
 * non-stationary bandits: a Bayesian approach</i>, 2017.
 */
@Exercise(
        title = "Thompson sampling with fading evidence",
        level = Level.L5,
        minutes = 35,
        skills = {"bandits", "Bayesian updating", "non-stationarity", "injected randomness"},
        maxRatio = 20,
        maxGrowth = 1.5)
public interface ThompsonBandit {
    /**
     * Starts a bandit, which shares nothing with others.
     *
     * @param settings as {@link BanditSettings} says
     * @return a bandit that has learned nothing yet
     * @throws IllegalArgumentException if a setting is out of its range or NaN
     *     <p>Expected cost: O(arms).
     */
    Bandit start(BanditSettings settings);

    /**
     * Replays outcomes through a new bandit, and says before each what it believed of the arm that was played.
     *
     * @param settings as {@link BanditSettings} says
     * @param outcomes in the order in which they came in; may be empty, may be unmodifiable
     * @return one mean an outcome, of its arm, before it was learned
     * @throws IllegalArgumentException if a setting is out of its range or NaN, or an outcome is of an arm that is not there
     *     <p>Expected cost: O(outcomes * arms) time.
     */
    double[] forecasts(BanditSettings settings, List<Outcome> outcomes);
}
