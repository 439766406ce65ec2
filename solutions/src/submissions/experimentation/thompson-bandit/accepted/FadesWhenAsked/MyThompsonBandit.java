// Right: notes when an arm was last up to date, and fades it by a power when somebody asks: O(1) an update.
package podium.exercises.experimentation.thompsonbandit;

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
        private final long[] fadedAt;
        private long now;

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
            fadedAt = new long[settings.arms()];
        }

        @Override
        public int select(BetaSampler sampler) {
            int best = 0;
            double largest = -1;
            for (int arm = 0; arm < alpha.length; arm++) {
                fade(arm);
                double sample = sampler.sample(settings.alpha() + alpha[arm], settings.beta() + beta[arm]);
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
            now++;
            fade(arm);
            if (reward) {
                alpha[arm]++;
            } else {
                beta[arm]++;
            }
        }

        @Override
        public double mean(int arm) {
            requireArm(arm);
            fade(arm);
            double successes = settings.alpha() + alpha[arm];
            return successes / (successes + settings.beta() + beta[arm]);
        }

        private void fade(int arm) {
            double left = Math.pow(settings.discount(), now - fadedAt[arm]);
            alpha[arm] *= left;
            beta[arm] *= left;
            fadedAt[arm] = now;
        }

        private void requireArm(int arm) {
            if (arm < 0 || arm >= alpha.length) {
                throw new IllegalArgumentException("no such arm: " + arm);
            }
        }
    }
}
