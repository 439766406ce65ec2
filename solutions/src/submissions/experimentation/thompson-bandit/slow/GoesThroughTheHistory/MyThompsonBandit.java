// Too slow: keeps all outcomes and goes through them for every mean, O(outcomes^2)
package podium.exercises.experimentation.thompsonbandit;

import java.util.ArrayList;
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
        private final List<Outcome> outcomes = new ArrayList<>();

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
        }

        @Override
        public int select(BetaSampler sampler) {
            int best = 0;
            double largest = -1;
            for (int arm = 0; arm < settings.arms(); arm++) {
                double sample = sampler.sample(alpha(arm), settings.beta() + seen(arm, false));
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
            outcomes.add(new Outcome(arm, reward));
        }

        @Override
        public double mean(int arm) {
            requireArm(arm);
            return alpha(arm) / (alpha(arm) + settings.beta() + seen(arm, false));
        }

        private double alpha(int arm) {
            return settings.alpha() + seen(arm, true);
        }

        private double seen(int arm, boolean reward) {
            double seen = 0;
            for (Outcome outcome : outcomes) {
                seen *= settings.discount();
                if (outcome.arm() == arm && outcome.reward() == reward) {
                    seen++;
                }
            }
            return seen;
        }

        private void requireArm(int arm) {
            if (arm < 0 || arm >= settings.arms()) {
                throw new IllegalArgumentException("no such arm: " + arm);
            }
        }
    }
}
