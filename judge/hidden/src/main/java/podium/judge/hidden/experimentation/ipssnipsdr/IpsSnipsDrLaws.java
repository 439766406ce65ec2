package podium.judge.hidden.experimentation.ipssnipsdr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import podium.exercises.experimentation.ipssnipsdr.IpsSnipsDr;
import podium.exercises.experimentation.ipssnipsdr.Logged;
import podium.exercises.experimentation.ipssnipsdr.OffPolicyEstimates;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.LawContext;
import podium.judge.engine.testkit.Laws;

/**
 * What is true of off-policy estimates. That they are unbiased is shown without drawing anything: over a log that holds every
 * action as often as it was likely, an unbiased estimate is the value itself.
 */
final class IpsSnipsDrLaws extends Laws<IpsSnipsDr> {
    private static final String WEIGHT = "w = min(clip, target / propensity), the same w in all four estimates";
    private static final String IPS = "ips = sum(w r) / n";
    private static final String SNIPS = "snips = sum(w r) / sum(w), NaN where all weights are 0";
    private static final String DR =
            "dr = mean of v(x) + w (r - model), v(x) over all actions of the context, unclipped";
    private static final String ESS = "ess = sum(w)^2 / sum(w^2), 0 where all weights are 0";
    private static final String REJECTED = "what the contract rules out is an IllegalArgumentException, NaN everywhere";
    private static final double[][] EVEN = {{0.5, 0.5}};
    private static final double[][] ZERO = {{0, 0}};

    @Property
    @Law(value = "the four estimates are those of the plain definition", convention = WEIGHT)
    void plain(@ForAll(supplier = LogCase.Any.class) LogCase c) {
        Expect.close(c.estimates(subject()), c.plain());
    }

    @Property
    @Law(
            value = "where every action is logged as often as it was likely, IPS and SNIPS are the policy's value",
            convention = IPS)
    void unbiased(@ForAll(supplier = LogCase.Exhaustive.class) LogCase c) {
        OffPolicyEstimates got = c.estimates(subject());
        double value = valueOf(c);
        Expect.close(got.ips(), value);
        Expect.close(got.snips(), value);
    }

    @Property
    @Law(
            value = "where every action is logged as often as it was likely, DR is the policy's value with any model",
            convention = DR)
    void unbiasedWhateverTheModel(@ForAll(supplier = LogCase.Exhaustive.class) LogCase c) {
        Expect.close(c.estimates(subject()).dr(), valueOf(c));
    }

    @Property
    @Law(value = "where the model is right, DR is the policy's value, whatever was logged", convention = DR)
    void rightModel(@ForAll(supplier = LogCase.Any.class) LogCase c) {
        Expect.close(c.asPredicted().estimates(subject()).dr(), c.modelsValue());
    }

    @Property
    @Law(value = "with a model of zeros DR is IPS, clipped or not", convention = DR)
    void zeroModel(@ForAll(supplier = LogCase.Any.class) LogCase c) {
        OffPolicyEstimates got = c.withZeroModel().estimates(subject());
        Expect.close(got.dr(), got.ips());
    }

    @Property
    @Law(
            value = "for the policy that logged, IPS and SNIPS are the mean reward, and every record counts",
            convention = WEIGHT)
    void samePolicy(@ForAll(supplier = LogCase.Any.class) LogCase drawn) {
        LogCase c = drawn.loggedByTarget().clippedAt(Math.max(1, drawn.clip()));
        OffPolicyEstimates got = c.estimates(subject());
        Expect.close(got.ips(), c.mean(Logged::reward));
        Expect.close(got.snips(), c.mean(Logged::reward));
        Expect.close(got.ess(), (double) c.log().size());
    }

    @Property
    @Law(value = "a constant added to every reward is added to SNIPS", convention = SNIPS)
    void shiftedSnips(@ForAll(supplier = LogCase.Any.class) LogCase c, @ForAll @IntRange(min = -9, max = 9) int shift) {
        double before = c.estimates(subject()).snips();
        Expect.close(
                c.rewarded(each -> each.reward() + shift).estimates(subject()).snips(), before + shift);
    }

    @Property
    @Law(value = "a constant added to every reward moves IPS by that times the mean weight", convention = IPS)
    void shiftedIps(@ForAll(supplier = LogCase.Any.class) LogCase c, @ForAll @IntRange(min = -9, max = 9) int shift) {
        double before = c.estimates(subject()).ips();
        double after =
                c.rewarded(each -> each.reward() + shift).estimates(subject()).ips();
        Expect.close(after, before + shift * c.mean(c::weight));
    }

    @Property
    @Law(value = "SNIPS lies between the lowest and the highest reward", convention = SNIPS)
    void rangeOfSnips(@ForAll(supplier = LogCase.Any.class) LogCase c) {
        double got = c.estimates(subject()).snips();
        if (c.hasWeight()) {
            Expect.atLeast(
                    got, c.log().stream().mapToDouble(Logged::reward).min().orElseThrow());
            Expect.atMost(
                    got, c.log().stream().mapToDouble(Logged::reward).max().orElseThrow());
        }
    }

    @Property
    @Law(value = "the effective sample size lies between 1 and the number of records", convention = ESS)
    void rangeOfEss(@ForAll(supplier = LogCase.Any.class) LogCase c) {
        double got = c.estimates(subject()).ess();
        if (c.hasWeight()) {
            Expect.atLeast(got, 1);
            Expect.atMost(got, c.log().size());
        }
    }

    @Property
    @Law("the same log twice says the same, and is worth twice as many records")
    void twice(@ForAll(supplier = LogCase.Any.class) LogCase c) {
        OffPolicyEstimates once = c.estimates(subject());
        List<Logged> doubled = new ArrayList<>(c.log());
        doubled.addAll(c.log());
        Expect.close(
                c.with(doubled).estimates(subject()),
                new OffPolicyEstimates(once.ips(), once.snips(), once.dr(), 2 * once.ess()));
    }

    @Property
    @Law(value = "a record of what the policy never does counts in n and nowhere else", convention = IPS)
    void forbiddenAction(@ForAll(supplier = LogCase.Any.class) LogCase drawn) {
        LogCase c = drawn.withForbiddenActions();
        OffPolicyEstimates before = c.estimates(subject());
        OffPolicyEstimates after = c.and(drawn.forbidden(0, 5)).estimates(subject());
        int n = c.log().size();
        Expect.close(after.ips(), before.ips() * n / (n + 1));
        Expect.close(after.snips(), before.snips());
        Expect.close(after.ess(), before.ess());
    }

    @Property(tries = 30)
    @Law(value = "where every weight is clipped, IPS is the clip times the mean reward", convention = WEIGHT)
    void clippedIps(@ForAll @IntRange(min = 1, max = 8) int halves) {
        LogCase c = allClipped(halves / 2.0);
        Expect.close(c.estimates(subject()).ips(), c.clip() * c.mean(Logged::reward));
    }

    @Property(tries = 30)
    @Law(value = "where every weight is clipped, SNIPS is the mean reward", convention = WEIGHT)
    void clippedSnips(@ForAll @IntRange(min = 1, max = 8) int halves) {
        LogCase c = allClipped(halves / 2.0);
        Expect.close(c.estimates(subject()).snips(), c.mean(Logged::reward));
    }

    @Property(tries = 30)
    @Law(value = "where every weight is clipped, every record counts", convention = ESS)
    void clippedEss(@ForAll @IntRange(min = 1, max = 8) int halves) {
        LogCase c = allClipped(halves / 2.0);
        Expect.close(c.estimates(subject()).ess(), (double) c.log().size());
    }

    @Property
    @Law(
            value = "where the policy rules out all that was logged, SNIPS is NaN, DR is the model's, the rest is 0",
            convention = SNIPS)
    void noWeight(
            @ForAll(supplier = LogCase.Any.class) LogCase drawn, @ForAll @IntRange(min = 1, max = 5) int records) {
        LogCase c = drawn.withForbiddenActions().with(Collections.nCopies(records, drawn.forbidden(0, 3)));
        Expect.close(c.estimates(subject()), new OffPolicyEstimates(0, Double.NaN, c.modelsValue(), 0));
    }

    @Test
    @Law(value = "an empty log, and a clip that is not above 0, are rejected", convention = REJECTED)
    void badCalls() {
        LogCase good = small();
        rejects(good.with(List.of()));
        for (double bad : new double[] {0, -1, Double.NaN, Double.NEGATIVE_INFINITY}) {
            rejects(good.clippedAt(bad));
        }
    }

    @Test
    @Law(
            value = "a policy that is no distribution is rejected, also where the log does not use it",
            convention = REJECTED)
    void badPolicies() {
        double[][] bad = {
            {0.5, 0.4}, {0.5, 0.6}, {1.5, -0.5}, {1, Double.NaN}, {Double.POSITIVE_INFINITY, 0}, {0, 0}, {1, 1}
        };
        for (double[] row : bad) {
            rejects(small().policy(new double[][] {row}));
            rejects(small().policy(new double[][] {EVEN[0], row}).model(new double[][] {{0, 0}, {0, 0}}));
        }
    }

    @Test
    @Law(value = "a model of another shape than the policy, or that is not finite, is rejected", convention = REJECTED)
    void badModels() {
        double[][][] bad = {
            {},
            {{0, 0}, {0, 0}},
            {{0}},
            {{0, 0, 0}},
            {{0, Double.NaN}},
            {{Double.POSITIVE_INFINITY, 0}},
            {{0, Double.NEGATIVE_INFINITY}}
        };
        for (double[][] model : bad) {
            rejects(small().model(model));
        }
        rejects(small().policy(new double[][] {}).model(new double[][] {}));
    }

    @Test
    @Law(
            value = "records outside the policy's table, impossible propensities and rewards without end are rejected",
            convention = REJECTED)
    void badRecords() {
        for (int outside : new int[] {-1, 2, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            rejects(small().and(new Logged(0, outside, 0.5, 1)));
            rejects(small().and(new Logged(outside, 0, 0.5, 1)));
        }
        rejects(small().and(new Logged(1, 0, 0.5, 1)));
        for (double bad : new double[] {0, -0.5, 1.0000001, 2, Double.NaN, Double.POSITIVE_INFINITY}) {
            rejects(small().and(new Logged(0, 0, bad, 1)));
        }
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            rejects(small().and(new Logged(0, 0, 0.5, bad)));
        }
    }

    @Property
    @Law(value = "the inputs are not modified and may be unmodifiable", convention = "inputs are never modified")
    void inputsUnmodified(@ForAll(supplier = LogCase.Any.class) LogCase c) {
        OffPolicyEstimates once = c.estimates(subject());
        Expect.close(Expect.unmodified(() -> c.estimates(subject())), once);
    }

    /** Nothing here depends on how the clicks fell: for the policy that logged, the estimates are its click rate. */
    @Test
    @Law(
            value = "on logged fashion recommendations, the estimates are those of the plain definition",
            convention =
                    "Open Bandit's uniform log, for what its Thompson sampling did; where it is not here, a generated log.")
    void fashionLog() {
        FashionLog fashion = FashionLog.here(LawContext.current().seed());
        LogCase uniform = fashion.uniform();
        double clickRate = uniform.mean(Logged::reward);
        OffPolicyEstimates same = uniform.estimates(subject());
        Expect.close(same.ips(), clickRate);
        Expect.close(same.snips(), clickRate);
        OffPolicyEstimates other = fashion.of().estimates(subject());
        LawContext.current().tell(fashion.inWords(other));
        Expect.close(other, fashion.of().plain());
    }

    /** What the policy earns where the log's rewards have no noise: each action pays what it paid. */
    private static double valueOf(LogCase c) {
        double[][] rewards = new double[c.model().length][];
        for (int context = 0; context < rewards.length; context++) {
            rewards[context] = c.model()[context].clone();
        }
        c.log().forEach(each -> rewards[each.context()][each.action()] = each.reward());
        return c.model(rewards).modelsValue();
    }

    /** Unlike propensities, all of them far too small for the clip. */
    private static LogCase allClipped(double clip) {
        List<Logged> log = List.of(
                new Logged(0, 0, 1 / 16.0, 3),
                new Logged(0, 1, 1 / 32.0, -1),
                new Logged(0, 1, 1 / 64.0, 4),
                new Logged(0, 0, 1 / 20.0, 0));
        return new LogCase(log, EVEN, ZERO, clip);
    }

    private static LogCase small() {
        return new LogCase(List.of(new Logged(0, 0, 0.5, 1)), EVEN, ZERO, 10);
    }

    private void rejects(LogCase bad) {
        Expect.rejects(IllegalArgumentException.class, () -> bad.estimates(subject()));
    }
}
