// Rejected by: means are those of the plain definition
// Tells the mode of the Beta distribution.
package podium.exercises.experimentation.thompsonbandit;

import java.util.Arrays;
import java.util.List;

public final class MyThompsonBandit implements ThompsonBandit {
    @Override
    public Bandit start(BanditSettings settings) {
        return new Arms(settings);
    }

    @Override
    public double[] forecasts(BanditSettings settings, List<Outcome> outcomes) {
        Bandit bandit = new Arms(settings);
        double[] forecasts = new double[outcomes.size()];
        for (int i = 0; i < forecasts.length; i++) {
            Outcome outcome = outcomes.get(i);
            forecasts[i] = bandit.mean(outcome.arm());
            bandit.update(outcome.arm(), outcome.reward());
        }
        return forecasts;
    }

    private static final class Arms implements Bandit {
        private final BanditSettings settings;
        private final double[] alpha;
        private final double[] beta;

        Arms(BanditSettings settings) {
            if (settings.arms() < 1) {
                throw new IllegalArgumentException("no arms: " + settings);
            }
            if (!(settings.alpha() > 0 && settings.beta() > 0)) {
                throw new IllegalArgumentException("no prior: " + settings);
            }
            if (!Double.isFinite(settings.alpha()) || !Double.isFinite(settings.beta())) {
                throw new IllegalArgumentException("a prior without end: " + settings);
            }
            if (!(settings.discount() > 0 && settings.discount() <= 1)) {
                throw new IllegalArgumentException("no discount: " + settings);
            }
            this.settings = settings;
            alpha = new double[settings.arms()];
            beta = new double[settings.arms()];
            Arrays.fill(alpha, settings.alpha());
            Arrays.fill(beta, settings.beta());
        }

        @Override
        public int select(BetaSampler sampler) {
            int best = 0;
            double largest = -1;
            for (int arm = 0; arm < alpha.length; arm++) {
                double sample = sampler.sample(alpha[arm], beta[arm]);
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
            for (int each = 0; each < alpha.length; each++) {
                alpha[each] = settings.alpha() + settings.discount() * (alpha[each] - settings.alpha());
                beta[each] = settings.beta() + settings.discount() * (beta[each] - settings.beta());
            }
            if (reward) {
                alpha[arm]++;
            } else {
                beta[arm]++;
            }
        }

        @Override
        public double mean(int arm) {
            requireArm(arm);
            double plays = alpha[arm] + beta[arm] - 2;
            return plays > 0 ? (alpha[arm] - 1) / plays : 0.5;
        }

        private void requireArm(int arm) {
            if (arm < 0 || arm >= alpha.length) {
                throw new IllegalArgumentException("no such arm: " + arm);
            }
        }
    }
}
