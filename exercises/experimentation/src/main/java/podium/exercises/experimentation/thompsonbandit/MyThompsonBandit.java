package podium.exercises.experimentation.thompsonbandit;

import java.util.List;
import podium.exercises.NotAttempted;

/** Your solution; the task is in {@code tasks/thompson-bandit.md}. */
public final class MyThompsonBandit implements ThompsonBandit {
    @Override
    public Bandit start(BanditSettings settings) {
        throw new NotAttempted();
    }

    @Override
    public double[] forecasts(BanditSettings settings, List<Outcome> outcomes) {
        throw new NotAttempted();
    }
}
