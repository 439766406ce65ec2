package podium.judge.hidden.experimentation.ipssnipsdr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import podium.exercises.experimentation.ipssnipsdr.IpsSnipsDr;
import podium.exercises.experimentation.ipssnipsdr.Logged;
import podium.exercises.experimentation.ipssnipsdr.OffPolicyEstimates;

/** A log, the policy to evaluate on it, a model, and the clip. */
@SuppressWarnings("ArrayRecordComponent") // A carrier: nobody compares two of them.
record LogCase(List<Logged> log, double[][] target, double[][] model, double clip) {
    /** Small ones come from small numbers, so that a failing one shrinks in a few steps. */
    private static final int MOST = 1_999;

    private static final double[] PROPENSITIES = {1, 0.5, 0.3, 0.25, 0.1, 0.0625};
    private static final double[] CLIPS = {Double.POSITIVE_INFINITY, 10, 2, 1, 0.5};
    /** How often the actions of an exhaustive log were likely, in eighths. */
    private static final int[][] EIGHTHS = {{8}, {1, 7}, {4, 4}, {5, 2, 1}, {1, 1, 3, 3}};

    LogCase {
        log = List.copyOf(log);
    }

    OffPolicyEstimates estimates(IpsSnipsDr subject) {
        return subject.evaluate(log, target, model, clip);
    }

    /** The contract's formulas, each as it reads. */
    OffPolicyEstimates plain() {
        double weights = sum(this::weight);
        double squares = sum(each -> weight(each) * weight(each));
        double weighted = sum(each -> weight(each) * each.reward());
        double missed = sum(each -> weight(each) * (each.reward() - model[each.context()][each.action()]));
        return new OffPolicyEstimates(
                weighted / log.size(),
                weighted / weights,
                modelsValue() + missed / log.size(),
                squares == 0 ? 0 : weights * weights / squares);
    }

    double weight(Logged each) {
        return Math.min(clip, target[each.context()][each.action()] / each.propensity());
    }

    boolean hasWeight() {
        return sum(this::weight) > 0;
    }

    /** The mean over the records of what the model expects of the policy. */
    double modelsValue() {
        return mean(each -> {
            double value = 0;
            for (int action = 0; action < target[each.context()].length; action++) {
                value += target[each.context()][action] * model[each.context()][action];
            }
            return value;
        });
    }

    double mean(ToDoubleFunction<Logged> of) {
        return sum(of) / log.size();
    }

    private double sum(ToDoubleFunction<Logged> of) {
        return log.stream().mapToDouble(of).sum();
    }

    LogCase with(List<Logged> other) {
        return new LogCase(other, target, model, clip);
    }

    LogCase and(Logged more) {
        return with(Stream.concat(log.stream(), Stream.of(more)).toList());
    }

    LogCase policy(double[][] other) {
        return new LogCase(log, other, model, clip);
    }

    LogCase model(double[][] other) {
        return new LogCase(log, target, other, clip);
    }

    LogCase clippedAt(double other) {
        return new LogCase(log, target, model, other);
    }

    LogCase rewarded(ToDoubleFunction<Logged> reward) {
        return with(log.stream()
                .map(each -> new Logged(each.context(), each.action(), each.propensity(), reward.applyAsDouble(each)))
                .toList());
    }

    /** Rewards without noise, as the model says. */
    LogCase asPredicted() {
        return rewarded(each -> model[each.context()][each.action()]);
    }

    LogCase withZeroModel() {
        return model(each(model, row -> new double[row.length]));
    }

    /** Each context has one more action, of no probability, and the log is the same. */
    LogCase withForbiddenActions() {
        UnaryOperator<double[]> oneMore = row -> Arrays.copyOf(row, row.length + 1);
        return policy(each(target, oneMore)).model(each(model, oneMore));
    }

    /** The action that {@link #withForbiddenActions} adds to the context. */
    Logged forbidden(int context, double reward) {
        return new Logged(context, target[context].length, 0.25, reward);
    }

    /** The policy that is evaluated logged these records. */
    LogCase loggedByTarget() {
        List<Logged> possible = log.stream()
                .filter(each -> target[each.context()][each.action()] > 0)
                .map(each ->
                        new Logged(each.context(), each.action(), target[each.context()][each.action()], each.reward()))
                .toList();
        return possible.isEmpty()
                ? with(List.of(new Logged(0, likeliest(), target[0][likeliest()], 2)))
                : with(possible);
    }

    private int likeliest() {
        int best = 0;
        for (int action = 1; action < target[0].length; action++) {
            best = target[0][action] > target[0][best] ? action : best;
        }
        return best;
    }

    private static double[][] each(double[][] rows, UnaryOperator<double[]> change) {
        return Arrays.stream(rows).map(change).toArray(double[][]::new);
    }

    private static double[] distribution(SplittableRandom random, int actions) {
        int[] parts = random.ints(actions, 0, 5).toArray();
        parts[random.nextInt(actions)]++;
        int sum = Arrays.stream(parts).sum();
        return Arrays.stream(parts).mapToDouble(part -> part / (double) sum).toArray();
    }

    private static double[] halves(SplittableRandom random, int actions) {
        return random.ints(actions, -4, 9).mapToDouble(half -> half / 2.0).toArray();
    }

    private static Logged record(SplittableRandom random, double[][] target) {
        int context = random.nextInt(target.length);
        return new Logged(
                context,
                random.nextInt(target[context].length),
                PROPENSITIES[random.nextInt(PROPENSITIES.length)],
                random.nextInt(-2, 6));
    }

    private static LogCase drawn(int number) {
        SplittableRandom random = new SplittableRandom(number);
        int contexts = random.nextInt(1, 2 + 3 * number / (MOST + 1));
        double[][] target = new double[contexts][];
        double[][] model = new double[contexts][];
        for (int context = 0; context < contexts; context++) {
            int actions = random.nextInt(1, 5);
            // Some contexts share their rows with the one before, the very arrays.
            boolean shared = context > 0 && random.nextInt(3) == 0;
            target[context] = shared ? target[context - 1] : distribution(random, actions);
            model[context] = shared ? model[context - 1] : halves(random, actions);
        }
        List<Logged> log = Stream.generate(() -> record(random, target))
                .limit(random.nextInt(1, 2 + 9 * number / (MOST + 1)))
                .toList();
        return new LogCase(log, target, model, CLIPS[random.nextInt(CLIPS.length)]);
    }

    /** Every action of every context, as often as it was likely; some contexts are there more than once. */
    private static LogCase exhaustive(int number) {
        SplittableRandom random = new SplittableRandom(number);
        int contexts = random.nextInt(1, 4);
        double[][] target = new double[contexts][];
        double[][] model = new double[contexts][];
        List<Logged> log = new ArrayList<>();
        for (int context = 0; context < contexts; context++) {
            int[] eighths = EIGHTHS[random.nextInt(EIGHTHS.length)];
            target[context] = distribution(random, eighths.length);
            model[context] = halves(random, eighths.length);
            int visits = random.nextInt(1, 3);
            for (int action = 0; action < eighths.length; action++) {
                Logged each = new Logged(context, action, eighths[action] / 8.0, random.nextInt(-2, 6));
                Stream.generate(() -> each)
                        .limit((long) visits * eighths[action])
                        .forEach(log::add);
            }
        }
        return new LogCase(log, target, model, Double.POSITIVE_INFINITY);
    }

    private static Arbitrary<LogCase> fromNumbers(Function<Integer, LogCase> draw) {
        return Arbitraries.integers().between(0, MOST).withoutEdgeCases().map(draw::apply);
    }

    /** Up to three contexts of up to four actions, and up to ten records. */
    static final class Any implements ArbitrarySupplier<LogCase> {
        @Override
        public Arbitrary<LogCase> get() {
            return fromNumbers(LogCase::drawn);
        }
    }

    /** Every action as often as it was likely, nothing clipped: what is expected of an estimator is what it says. */
    static final class Exhaustive implements ArbitrarySupplier<LogCase> {
        @Override
        public Arbitrary<LogCase> get() {
            return fromNumbers(LogCase::exhaustive);
        }
    }
}
