package podium.judge.hidden.experimentation.thompsonbandit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import podium.exercises.experimentation.thompsonbandit.Bandit;
import podium.exercises.experimentation.thompsonbandit.BanditSettings;
import podium.exercises.experimentation.thompsonbandit.BetaSampler;
import podium.exercises.experimentation.thompsonbandit.Outcome;
import podium.exercises.experimentation.thompsonbandit.ThompsonBandit;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.LawContext;
import podium.judge.engine.testkit.Laws;
import podium.judge.hidden.experimentation.thompsonbandit.History.Belief;

/** What is true of Thompson sampling. No law depends on luck: samples are scripted, or drawn alike for whoever asks alike. */
final class ThompsonBanditLaws extends Laws<ThompsonBandit> {
    private static final String SAMPLES = "one sample an arm and selection, in ascending order of the arms";
    private static final String UPDATE = "an outcome first fades the evidence of all arms, then counts as one";
    private static final String TIES = "the lowest arm among equal samples";
    private static final String REJECTED = "what the contract rules out is an IllegalArgumentException, NaN everywhere";
    private static final double[] FEW = {0.75, 0.25, 0.5};
    private static final double[] PAYS = {0.2, 0.5, 0.8};
    private static final int ROUNDS = 60;

    @Property
    @Law(value = "a new bandit samples every arm from the prior", convention = SAMPLES)
    void startsFromThePrior(@ForAll(supplier = History.Any.class) History h) {
        ScriptedSampler sampler = new ScriptedSampler(FEW);
        subject().start(h.settings()).select(sampler);
        expectAsked(sampler, h.first(0));
    }

    @Property
    @Law(value = "a selection samples the belief of each arm once, in order", convention = SAMPLES)
    void samplesBeliefs(@ForAll(supplier = History.Any.class) History h) {
        ScriptedSampler sampler = new ScriptedSampler(FEW);
        h.learnedBy(subject()).select(sampler);
        expectAsked(sampler, h);
    }

    @Property
    @Law(value = "the arm of the largest sample is selected, whatever the means", convention = SAMPLES)
    void largestSample(@ForAll(supplier = History.Any.class) History h, @ForAll Random random) {
        List<Double> samples = new ArrayList<>(
                IntStream.range(0, h.arms()).mapToObj(i -> i / 8.0).toList());
        Collections.shuffle(samples, random);
        double[] script = samples.stream().mapToDouble(sample -> sample).toArray();
        expectBest(h.learnedBy(subject()), script);
    }

    @Property
    @Law(value = "of equal samples the lowest arm is selected", convention = TIES)
    void ties(@ForAll(supplier = History.Any.class) History h, @ForAll Random random) {
        double[] script = random.doubles(h.arms())
                .map(number -> FEW[(int) (number * FEW.length)])
                .toArray();
        expectBest(h.learnedBy(subject()), script);
    }

    @Property(tries = 30)
    @Law(value = "samples of 0 select the first arm", convention = TIES)
    void zeros(@ForAll(supplier = History.Any.class) History h) {
        expectBest(h.learnedBy(subject()), new double[h.arms()]);
    }

    @Property
    @Law(value = "every selection samples anew", convention = SAMPLES)
    void samplesAnew(@ForAll(supplier = History.Any.class) History drawn, @ForAll @IntRange(max = 4) int at) {
        History h = drawn.withOneMoreArm();
        Bandit bandit = h.learnedBy(subject());
        for (int wanted : new int[] {at % h.arms(), (at + 1) % h.arms()}) {
            double[] script = new double[h.arms()];
            script[wanted] = 0.75;
            expectBest(bandit, script);
        }
    }

    @Property
    @Law("selecting teaches nothing")
    void selectingTeachesNothing(@ForAll(supplier = History.Any.class) History h) {
        Bandit bandit = h.learnedBy(subject());
        double[] before = h.means(bandit);
        IntStream.range(0, 3).forEach(i -> bandit.select(new ScriptedSampler(FEW)));
        Expect.close(h.means(bandit), before);
        ScriptedSampler sampler = new ScriptedSampler(FEW);
        bandit.select(sampler);
        expectAsked(sampler, h);
    }

    @Property
    @Law(value = "means are those of the plain definition", convention = UPDATE)
    void plainMeans(@ForAll(supplier = History.Any.class) History h) {
        Expect.close(h.means(h.learnedBy(subject())), h.plainMeans());
    }

    @Property
    @Law(value = "a reward raises the mean of its arm, and none lowers it", convention = UPDATE)
    void directionOfAnUpdate(@ForAll(supplier = History.Any.class) History h, @ForAll boolean reward) {
        Bandit bandit = h.fading(1).learnedBy(subject());
        double before = bandit.mean(0);
        bandit.update(0, reward);
        Expect.holds(reward == bandit.mean(0) > before, bandit.mean(0), (reward ? "above " : "below ") + before);
    }

    @Property
    @Law(value = "without a discount the order of outcomes changes nothing", convention = UPDATE)
    void orderOfOutcomes(@ForAll(supplier = History.Any.class) History drawn, @ForAll Random random) {
        History h = drawn.fading(1);
        List<Outcome> late = new ArrayList<>(h.outcomes());
        Collections.shuffle(late, random);
        Expect.close(h.means(h.with(late).learnedBy(subject())), h.means(h.learnedBy(subject())));
    }

    @Property
    @Law(value = "an arm that was never played keeps the prior, whatever the discount", convention = UPDATE)
    void neverPlayed(@ForAll(supplier = History.Any.class) History drawn) {
        History h = drawn.withOneMoreArm();
        ScriptedSampler sampler = new ScriptedSampler(FEW);
        Bandit bandit = h.learnedBy(subject());
        bandit.select(sampler);
        Expect.holds(sampler.asked().size() == h.arms(), sampler.asked().size() + " samples", h.arms() + " samples");
        Belief prior = new Belief(h.settings().alpha(), h.settings().beta());
        Expect.close(numbers(sampler.asked().subList(drawn.arms(), h.arms())), numbers(List.of(prior)));
        Expect.close(bandit.mean(drawn.arms()), prior.mean());
    }

    @Property
    @Law(value = "evidence of an arm fades while others are played", convention = UPDATE)
    void fadesUnplayed(
            @ForAll(supplier = History.Any.class) History drawn, @ForAll @IntRange(min = 1, max = 6) int rounds) {
        History h = drawn.withOneMoreArm().fading(0.5).and(new Outcome(0, true));
        Bandit bandit = h.learnedBy(subject());
        IntStream.range(0, rounds).forEach(round -> bandit.update(h.arms() - 1, false));
        ScriptedSampler sampler = new ScriptedSampler(FEW);
        bandit.select(sampler);
        Expect.holds(sampler.asked().size() == h.arms(), sampler.asked().size() + " samples", h.arms() + " samples");
        double evidence = h.plain(0).alpha() - h.settings().alpha();
        Expect.close(sampler.asked().get(0).alpha(), h.settings().alpha() + evidence / (1 << rounds));
    }

    @Property(tries = 30)
    @Law(value = "the newest outcome counts whole", convention = UPDATE)
    void newestCountsWhole(@ForAll(supplier = History.Any.class) History drawn, @ForAll boolean reward) {
        History h = drawn.first(0).and(new Outcome(0, reward));
        double alpha = h.settings().alpha() + (reward ? 1 : 0);
        double beta = h.settings().beta() + (reward ? 0 : 1);
        Expect.close(h.learnedBy(subject()).mean(0), alpha / (alpha + beta));
    }

    @Property
    @Law("numbering the arms the other way round changes nothing else")
    void renamedArms(@ForAll(supplier = History.Any.class) History h) {
        double[] means = h.means(h.renamed(arm -> h.arms() - 1 - arm).learnedBy(subject()));
        double[] back = IntStream.range(0, h.arms())
                .mapToDouble(arm -> means[h.arms() - 1 - arm])
                .toArray();
        Expect.close(back, h.means(h.learnedBy(subject())));
    }

    @Property
    @Law("two bandits share nothing")
    void twoBandits(@ForAll(supplier = History.Any.class) History h) {
        Bandit one = h.learnedBy(subject());
        History fresh = h.first(0);
        Bandit other = subject().start(h.settings());
        Expect.close(h.means(other), fresh.plainMeans());
        other.update(0, true);
        Expect.close(h.means(one), h.plainMeans());
    }

    @Property
    @Law(value = "forecasts are the means before each outcome", convention = UPDATE)
    void plainForecasts(@ForAll(supplier = History.Any.class) History h) {
        Expect.close(subject().forecasts(h.settings(), h.outcomes()), h.plainForecasts());
    }

    @Property(tries = 30)
    @Law("every replay starts from the prior")
    void replaysStartAnew(@ForAll(supplier = History.Any.class) History drawn) {
        History h = drawn.and(new Outcome(0, true));
        double prior =
                h.settings().alpha() / (h.settings().alpha() + h.settings().beta());
        for (int i = 0; i < 2; i++) {
            double[] got = subject().forecasts(h.settings(), h.outcomes());
            Expect.holds(got.length == h.outcomes().size(), got, h.outcomes().size() + " forecasts");
            Expect.close(got[0], prior);
        }
    }

    @Property(tries = 30)
    @Law("a thousand outcomes are counted exactly")
    void manyOutcomes(@ForAll @IntRange(max = 1_000) int rewards) {
        List<Outcome> outcomes = IntStream.rangeClosed(0, 1_000)
                .mapToObj(i -> new Outcome(0, i < rewards))
                .toList();
        double[] got = subject().forecasts(new BanditSettings(1, 1, 1, 1), outcomes);
        Expect.holds(got.length == 1_001, got, "1001 forecasts");
        Expect.close(got[1_000], (1.0 + rewards) / 1_002);
    }

    /**
     * Beliefs are whole numbers here, so every right bandit asks for the same samples in the same order and is given the same: none
     * can fail by luck.
     */
    @Property(tries = 3)
    @Law(value = "given the same draws, it plays what the plain definition plays", convention = SAMPLES)
    void playsLikeThePlainDefinition(@ForAll long seed) {
        History h = new History(new BanditSettings(PAYS.length, 1, 1, 1), List.of());
        BetaSampler sampler = ScriptedSampler.ofOrderStatistics(new SplittableRandom(seed));
        BetaSampler same = ScriptedSampler.ofOrderStatistics(new SplittableRandom(seed));
        SplittableRandom luck = new SplittableRandom(~seed);
        Bandit bandit = subject().start(h.settings());
        int[] played = new int[ROUNDS];
        int[] wanted = new int[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            played[round] = bandit.select(sampler);
            wanted[round] = best(h.plain().stream()
                    .mapToDouble(belief -> same.sample(belief.alpha(), belief.beta()))
                    .toArray());
            Outcome outcome = new Outcome(wanted[round], luck.nextDouble() < PAYS[wanted[round]]);
            bandit.update(outcome.arm(), outcome.reward());
            h = h.and(outcome);
        }
        long best = Arrays.stream(wanted).filter(arm -> arm == PAYS.length - 1).count();
        LawContext.current()
                .tell(String.format(Locale.ROOT, "the best of three arms in %d of %d rounds", best, ROUNDS));
        Expect.equal(played, wanted);
    }

    @Property(tries = 30)
    @Law(value = "an arm that is not there is rejected, and nothing is learned", convention = REJECTED)
    void unknownArms(@ForAll(supplier = History.Any.class) History h) {
        Bandit bandit = h.learnedBy(subject());
        for (int unknown : new int[] {-1, h.arms(), Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            Expect.rejects(IllegalArgumentException.class, () -> bandit.mean(unknown));
            Expect.rejects(IllegalArgumentException.class, () -> {
                bandit.update(unknown, true);
                return "an update of arm " + unknown;
            });
        }
        Expect.close(h.means(bandit), h.plainMeans());
    }

    @Property(tries = 30)
    @Law(value = "a replay of an arm that is not there is rejected, wherever it stands", convention = REJECTED)
    void unknownArmsInReplays(@ForAll(supplier = History.Any.class) History h, @ForAll boolean first) {
        for (int unknown : new int[] {-1, h.arms()}) {
            List<Outcome> outcomes = new ArrayList<>(h.outcomes());
            outcomes.add(first ? 0 : outcomes.size(), new Outcome(unknown, true));
            Expect.rejects(IllegalArgumentException.class, () -> subject().forecasts(h.settings(), outcomes));
        }
    }

    @Test
    @Law(value = "settings out of their ranges are rejected by both methods", convention = REJECTED)
    void badSettings() {
        rejects(new BanditSettings(0, 1, 1, 1));
        rejects(new BanditSettings(-1, 1, 1, 1));
        for (double bad : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            rejects(new BanditSettings(2, bad, 1, 1));
            rejects(new BanditSettings(2, 1, bad, 1));
            rejects(new BanditSettings(2, 1, 1, bad));
        }
        rejects(new BanditSettings(2, 1, 1, 1.0001));
    }

    @Property
    @Law(value = "the outcomes are not modified and may be unmodifiable", convention = "inputs are never modified")
    void inputsUnmodified(@ForAll(supplier = History.Any.class) History h) {
        double[] once = subject().forecasts(h.settings(), h.outcomes());
        Expect.close(Expect.unmodified(() -> subject().forecasts(h.settings(), h.outcomes())), once);
    }

    private static void expectAsked(ScriptedSampler sampler, History wanted) {
        Expect.close(numbers(sampler.asked()), numbers(wanted.plain()));
    }

    /** Alpha and beta of each, in a form that a counterexample can show. */
    private static double[][] numbers(List<Belief> beliefs) {
        return beliefs.stream()
                .map(belief -> new double[] {belief.alpha(), belief.beta()})
                .toArray(double[][]::new);
    }

    private static void expectBest(Bandit bandit, double[] samples) {
        int selected = bandit.select(new ScriptedSampler(samples));
        Expect.holds(
                selected == best(samples),
                selected,
                best(samples) + ", as the samples of the arms are " + Arrays.toString(samples));
    }

    private static int best(double[] samples) {
        return IntStream.range(0, samples.length)
                .reduce((left, right) -> samples[right] > samples[left] ? right : left)
                .orElseThrow();
    }

    private void rejects(BanditSettings bad) {
        Expect.rejects(IllegalArgumentException.class, () -> subject().start(bad));
        Expect.rejects(IllegalArgumentException.class, () -> subject().forecasts(bad, List.of()));
    }
}
