package podium.datasets;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import podium.exercises.experimentation.thompsonbandit.Outcome;

/** Seeded outcomes of a bandit's arms, for timing. */
public final class BanditOutcomes {
    private BanditOutcomes() {}

    /**
     * Draws outcomes of arms that are played alike and pay unlike.
     *
     * @param random the only source of randomness
     * @param arms how many, at least 1
     * @param outcomes how many
     */
    public static List<Outcome> draw(RandomGenerator random, int arms, int outcomes) {
        return Stream.generate(() -> random.nextInt(arms))
                .limit(outcomes)
                .map(arm -> new Outcome(arm, random.nextInt(arms) < arm))
                .toList();
    }
}
