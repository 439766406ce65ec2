// Verdict: TLE
// Exercise: thompson-bandit
package podium.exercises.experimentation.thompsonbandit;

import java.util.List;

/** Asks the judge's own sampler without end, each question answered in time. */
public final class MyThompsonBandit implements ThompsonBandit {
    @Override
    public Bandit start(BanditSettings settings) {
        return new Asking();
    }

    @Override
    public double[] forecasts(BanditSettings settings, List<Outcome> outcomes) {
        return new double[0];
    }

    private static final class Asking implements Bandit {
        @Override
        public int select(BetaSampler sampler) {
            double least = 1;
            while (least >= 0) {
                least = Math.min(least, sampler.sample(1, 1));
            }
            return 0;
        }

        @Override
        public void update(int arm, boolean reward) {}

        @Override
        public double mean(int arm) {
            return 0;
        }
    }
}
