package podium.judge.hidden.experimentation.thompsonbandit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import podium.exercises.experimentation.thompsonbandit.BetaSampler;
import podium.judge.hidden.experimentation.thompsonbandit.History.Belief;

/** Answers what it was told to, in turn, and notes what it was asked for. */
final class ScriptedSampler implements BetaSampler {
    private static final long MOST = 1_000;

    private final double[] answers;
    private final List<Belief> asked = new ArrayList<>();

    ScriptedSampler(double... answers) {
        this.answers = answers.clone();
    }

    @Override
    public double sample(double alpha, double beta) {
        asked.add(new Belief(alpha, beta));
        // Who asks more often than there are answers hears the first ones again, and is found out by what was asked.
        return answers[(asked.size() - 1) % answers.length];
    }

    List<Belief> asked() {
        return asked;
    }

    /**
     * A true sampler for whole parameters: of {@code alpha + beta - 1} uniform numbers the one of rank {@code alpha}. Whoever asks for
     * less or for very much is answered all the same.
     */
    static BetaSampler ofOrderStatistics(SplittableRandom random) {
        return (alpha, beta) -> random.doubles(within(alpha + beta - 1))
                .sorted()
                .skip(within(alpha - 1))
                .findFirst()
                .orElse(0);
    }

    private static long within(double number) {
        return Math.max(0, Math.min(MOST, Math.round(number)));
    }
}
