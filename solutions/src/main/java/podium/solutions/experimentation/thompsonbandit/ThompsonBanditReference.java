package podium.solutions.experimentation.thompsonbandit;

import java.util.List;
import podium.exercises.experimentation.thompsonbandit.Bandit;
import podium.exercises.experimentation.thompsonbandit.BanditSettings;
import podium.exercises.experimentation.thompsonbandit.Outcome;
import podium.exercises.experimentation.thompsonbandit.ThompsonBandit;

/** Thompson sampling on two running counts an arm: O(arms) a selection and an update. */
public final class ThompsonBanditReference implements ThompsonBandit {
    @Override
    public Bandit start(BanditSettings settings) {
        return new FadingBandit(settings);
    }

    @Override
    public double[] forecasts(BanditSettings settings, List<Outcome> outcomes) {
        FadingBandit bandit = new FadingBandit(settings);
        return outcomes.stream()
                .mapToDouble(outcome -> {
                    double believed = bandit.mean(outcome.arm());
                    bandit.update(outcome.arm(), outcome.reward());
                    return believed;
                })
                .toArray();
    }
}
