package podium.judge.hidden.experimentation.thompsonbandit;

import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import podium.datasets.BanditOutcomes;
import podium.exercises.experimentation.thompsonbandit.BanditSettings;
import podium.exercises.experimentation.thompsonbandit.Outcome;
import podium.exercises.experimentation.thompsonbandit.ThompsonBandit;
import podium.judge.engine.testkit.Workload;

/** A replay through 16 arms, where a selection would mostly wait for its sampler. The size is the number of outcomes. */
public final class ThompsonBanditWorkload implements Workload<ThompsonBandit> {
    private static final BanditSettings SETTINGS = new BanditSettings(16, 1, 1, 0.99);

    @Override
    public int size() {
        return 4_000;
    }

    @Override
    public int[] growthSizes() {
        return new int[] {8_000, 16_000, 32_000, 64_000};
    }

    @Override
    public Function<ThompsonBandit, Object> draw(RandomGenerator random, int size) {
        List<Outcome> outcomes = BanditOutcomes.draw(random, SETTINGS.arms(), size);
        return subject -> subject.forecasts(SETTINGS, outcomes);
    }
}
