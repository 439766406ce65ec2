package podium.judge.hidden.experimentation.thompsonbandit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import podium.exercises.experimentation.thompsonbandit.Bandit;
import podium.exercises.experimentation.thompsonbandit.BanditSettings;
import podium.exercises.experimentation.thompsonbandit.Outcome;
import podium.exercises.experimentation.thompsonbandit.ThompsonBandit;

/** Settings, and the outcomes that a bandit of these settings has learned. */
record History(BanditSettings settings, List<Outcome> outcomes) {
    /** Small ones come from small numbers, so that a failing one shrinks in a few steps. */
    private static final int MOST = 1_999;

    private static final double[] PRIORS = {1, 0.5, 2, 0.1, 7};
    private static final double[] DISCOUNTS = {1, 0.5, 0.9, 0.99};

    History {
        outcomes = List.copyOf(outcomes);
    }

    /** The parameters of one arm's belief. */
    record Belief(double alpha, double beta) {
        double mean() {
            return alpha / (alpha + beta);
        }
    }

    int arms() {
        return settings.arms();
    }

    /** A bandit that has learned the outcomes, one after the other. */
    Bandit learnedBy(ThompsonBandit subject) {
        Bandit bandit = subject.start(settings);
        outcomes.forEach(outcome -> bandit.update(outcome.arm(), outcome.reward()));
        return bandit;
    }

    /** Each outcome counts as much as is left of it after those that came later, whichever arms they were of. */
    Belief plain(int arm) {
        double successes = 0;
        double failures = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).arm() == arm) {
                double left = Math.pow(settings.discount(), outcomes.size() - 1.0 - i);
                successes += outcomes.get(i).reward() ? left : 0;
                failures += outcomes.get(i).reward() ? 0 : left;
            }
        }
        return new Belief(settings.alpha() + successes, settings.beta() + failures);
    }

    List<Belief> plain() {
        return IntStream.range(0, arms()).mapToObj(this::plain).toList();
    }

    double[] plainMeans() {
        return plain().stream().mapToDouble(Belief::mean).toArray();
    }

    double[] plainForecasts() {
        return IntStream.range(0, outcomes.size())
                .mapToDouble(i -> first(i).plain(outcomes.get(i).arm()).mean())
                .toArray();
    }

    double[] means(Bandit bandit) {
        return IntStream.range(0, arms()).mapToDouble(bandit::mean).toArray();
    }

    History first(int count) {
        return with(outcomes.subList(0, count));
    }

    History with(List<Outcome> others) {
        return new History(settings, others);
    }

    History and(Outcome more) {
        return with(Stream.concat(outcomes.stream(), Stream.of(more)).toList());
    }

    History fading(double discount) {
        return new History(new BanditSettings(arms(), settings.alpha(), settings.beta(), discount), outcomes);
    }

    History withOneMoreArm() {
        return new History(
                new BanditSettings(arms() + 1, settings.alpha(), settings.beta(), settings.discount()), outcomes);
    }

    History renamed(IntUnaryOperator name) {
        List<Outcome> renamed = new ArrayList<>();
        outcomes.forEach(outcome -> renamed.add(new Outcome(name.applyAsInt(outcome.arm()), outcome.reward())));
        return with(renamed);
    }

    /** Up to four arms and a dozen outcomes. */
    static final class Any implements ArbitrarySupplier<History> {
        @Override
        public Arbitrary<History> get() {
            return Arbitraries.integers().between(0, MOST).withoutEdgeCases().map(number -> {
                SplittableRandom random = new SplittableRandom(number);
                int arms = random.nextInt(1, 2 + 4 * number / (MOST + 1));
                List<Outcome> outcomes = Stream.generate(() -> new Outcome(random.nextInt(arms), random.nextBoolean()))
                        .limit(random.nextInt(1 + 12 * number / (MOST + 1)))
                        .toList();
                return new History(
                        new BanditSettings(
                                arms,
                                PRIORS[random.nextInt(PRIORS.length)],
                                PRIORS[random.nextInt(PRIORS.length)],
                                DISCOUNTS[random.nextInt(DISCOUNTS.length)]),
                        outcomes);
            });
        }
    }
}
