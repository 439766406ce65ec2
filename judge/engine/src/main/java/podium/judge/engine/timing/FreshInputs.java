package podium.judge.engine.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.apache.commons.math3.stat.StatUtils;
import podium.judge.engine.remote.Subject.PlannedCall;
import podium.judge.engine.testkit.Workload;
import podium.judge.engine.timing.PairedTimer.WrongResult;

/**
 * Finds answers that are remembered. Pairs repeat their inputs, because one call is too short to be timed, and what remembers
 * its answers is quick at most of those. So first calls are timed as well, many together, with their results compared; where
 * they put the ratio much higher than the pairs do, the difference is memory, and the first calls are what counts.
 *
 * @param <C> the contract
 */
final class FreshInputs<C> {
    private static final int BATCHES = 5;
    /** Several times what a round trip over the pipe takes. */
    private static final long BATCH_NANOS = 400_000;

    private static final int MOST_CALLS = 512;
    /** Times the pairs' ratio that the ratio of first calls stays below without memory, cold caches included. */
    private static final double REMEMBERS = 3;

    private final Workload<C> workload;
    private final Class<C> contract;
    private final long seed;

    FreshInputs(Workload<C> workload, Class<C> contract, long seed) {
        this.workload = workload;
        this.contract = contract;
        this.seed = seed;
    }

    /** Compares the results of the last run. */
    interface Check {
        void of(List<PlannedCall> calls) throws WrongResult;
    }

    /**
     * How many times the reference's time the submission takes on inputs that it has not seen, the smaller of wall and CPU
     * time; empty unless it remembers answers.
     *
     * @param callNanos what one call of the reference takes
     * @param repeated ratio on inputs that repeat
     */
    Optional<Double> ratio(Contender ours, Contender theirs, long callNanos, double repeated, Check check)
            throws WrongResult {
        boolean madeAhead = !TimedCalls.draw(workload, contract, seed, workload.size(), 1)
                .get(0)
                .before()
                .isEmpty();
        // What is made ahead is large: no more of it at once than while pairs were timed.
        int most = Math.min(madeAhead ? PairedTimer.DISTINCT_CALLS : MOST_CALLS, ours.mostCalls());
        int count = (int) Math.max(1, Math.min(most, BATCH_NANOS / Math.max(1, callNanos)));
        List<Contender.Sample> reference = new ArrayList<>();
        List<Contender.Sample> submission = new ArrayList<>();
        for (int i = 0; i < BATCHES; i++) {
            List<PlannedCall> calls = TimedCalls.draw(workload, contract, seed - 1 - i, workload.size(), count);
            Contender.both(ours, theirs, contender -> contender.prepare(calls));
            reference.add(ours.run(1));
            submission.add(theirs.run(1));
            check.of(calls);
        }
        double wall = median(submission, Contender.Sample::wallNanos) / median(reference, Contender.Sample::wallNanos);
        // Without a CPU clock wall time stands for it.
        double cpu = median(submission, Contender.Sample::busyNanos) / median(reference, Contender.Sample::busyNanos);
        double ratio = Math.min(wall, cpu);
        return ratio > REMEMBERS * repeated ? Optional.of(ratio) : Optional.empty();
    }

    private static double median(List<Contender.Sample> samples, ToLongFunction<Contender.Sample> time) {
        double[] nanos = samples.stream().mapToLong(time).asDoubleStream().toArray();
        return Math.max(1, StatUtils.percentile(nanos, 50));
    }
}
