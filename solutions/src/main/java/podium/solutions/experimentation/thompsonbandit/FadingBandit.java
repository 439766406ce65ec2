package podium.solutions.experimentation.thompsonbandit;

import podium.exercises.experimentation.thompsonbandit.Bandit;
import podium.exercises.experimentation.thompsonbandit.BanditSettings;
import podium.exercises.experimentation.thompsonbandit.BetaSampler;

/*
 * Successes and failures are kept without the prior, so that fading is one product: the prior is evidence from before the log
 * and does not age. An arm that is not played goes back to the prior, grows uncertain, and is tried again.
 */
final class FadingBandit implements Bandit {
    private final BanditSettings settings;
    private final double[] successes;
    private final double[] failures;

    FadingBandit(BanditSettings settings) {
        if (!(settings.arms() >= 1 && isPrior(settings.alpha()) && isPrior(settings.beta()))) {
            throw new IllegalArgumentException("expected an arm at least and a prior above 0, found " + settings);
        }
        if (!(settings.discount() > 0 && settings.discount() <= 1)) {
            throw new IllegalArgumentException("expected a discount in (0, 1], found " + settings);
        }
        this.settings = settings;
        successes = new double[settings.arms()];
        failures = new double[settings.arms()];
    }

    private static boolean isPrior(double value) {
        return value > 0 && value < Double.POSITIVE_INFINITY;
    }

    @Override
    public int select(BetaSampler sampler) {
        int best = 0;
        double largest = Double.NEGATIVE_INFINITY;
        for (int arm = 0; arm < successes.length; arm++) {
            double sample = sampler.sample(alpha(arm), beta(arm));
            if (sample > largest) {
                best = arm;
                largest = sample;
            }
        }
        return best;
    }

    @Override
    public void update(int arm, boolean reward) {
        requireArm(arm);
        for (int each = 0; each < successes.length; each++) {
            successes[each] *= settings.discount();
            failures[each] *= settings.discount();
        }
        (reward ? successes : failures)[arm]++;
    }

    @Override
    public double mean(int arm) {
        requireArm(arm);
        return alpha(arm) / (alpha(arm) + beta(arm));
    }

    private double alpha(int arm) {
        return settings.alpha() + successes[arm];
    }

    private double beta(int arm) {
        return settings.beta() + failures[arm];
    }

    private void requireArm(int arm) {
        if (arm < 0 || arm >= successes.length) {
            throw new IllegalArgumentException("expected an arm below " + successes.length + ", found " + arm);
        }
    }
}
