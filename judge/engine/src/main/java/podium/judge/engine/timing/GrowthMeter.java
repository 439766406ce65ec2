package podium.judge.engine.timing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import podium.judge.engine.remote.Subject.PlannedCall;
import podium.judge.engine.sandbox.CpuTime;
import podium.judge.engine.testkit.Workload;
import podium.judge.engine.verdict.Cost.Growth;

/** Slope of log CPU time over log input size: the second smallest of seven runs at each of the workload's sizes. */
final class GrowthMeter<C> {
    private static final int RUNS = 7;
    private static final int RANK = 1;
    private static final long RUN_NANOS = 2_000_000;
    /** A size that takes longer than this for one call ends the ladder: the slope is known by then. */
    private static final long LONG_NANOS = 400_000_000;

    /** The same, once there are sizes enough. */
    private static final long ENOUGH_NANOS = 100_000_000;

    private static final int SIZES_MINIMUM = 3;

    private final Workload<C> workload;
    private final Class<C> contract;
    private final long seed;

    GrowthMeter(Workload<C> workload, Class<C> contract, long seed) {
        this.workload = workload;
        this.contract = contract;
        this.seed = seed;
    }

    Optional<Growth> measure(Contender submission, Contender reference) {
        SimpleRegression theirs = new SimpleRegression();
        SimpleRegression ours = new SimpleRegression();
        for (int size : workload.growthSizes()) {
            IntFunction<List<PlannedCall>> draw =
                    count -> TimedCalls.draw(workload, contract, seed + size, size, count);
            List<PlannedCall> one = draw.apply(1);
            Contender.both(reference, submission, contender -> contender.prepare(one));
            // What is made ahead is large, and several of it might not fit.
            int most = one.get(0).before().isEmpty() ? Math.min(PairedTimer.DISTINCT_CALLS, reference.mostCalls()) : 1;
            long first = submission.run(1).wallNanos();
            Optional<Double> cost = cpuNanos(submission, first, most, draw);
            Optional<Double> base = cpuNanos(reference, reference.run(1).wallNanos(), most, draw);
            if (cost.isPresent() && base.isPresent()) {
                theirs.addData(Math.log(size), Math.log(cost.get()));
                ours.addData(Math.log(size), Math.log(base.get()));
            }
            if (first > LONG_NANOS || first > ENOUGH_NANOS && theirs.getN() >= SIZES_MINIMUM) {
                break;
            }
        }
        return theirs.getN() < SIZES_MINIMUM
                ? Optional.empty()
                : Optional.of(new Growth(theirs.getSlope(), 2 * theirs.getSlopeStdErr(), ours.getSlope()));
    }

    /** CPU time of a call; of as many different ones as there is time for; empty where the machine cannot tell. */
    private static Optional<Double> cpuNanos(
            Contender contender, long firstNanos, int most, IntFunction<List<PlannedCall>> draw) {
        int distinct = (int) Math.max(1, Math.min(most, RUN_NANOS / Math.max(1, firstNanos)));
        if (distinct > 1) {
            contender.prepare(draw.apply(distinct));
        }
        contender.warmUp(RUN_NANOS, 1);
        int repeats = contender.repeatsFor(RUN_NANOS);
        int runs = firstNanos > LONG_NANOS / RUNS ? RANK + 1 : RUNS;
        // A thread of a compiler may end in the first series, which no other thread need do in the second.
        return lowCost(contender, runs, repeats)
                .or(() -> lowCost(contender, runs, repeats))
                .map(nanos -> nanos / (repeats * distinct));
    }

    /** Empty as well where ticks tell too little of such short runs. */
    private static Optional<Double> lowCost(Contender contender, int runs, int repeats) {
        double[] costs = new double[runs];
        for (int i = 0; i < runs; i++) {
            Optional<CpuTime> cpu = contender.run(repeats).cpu().filter(CpuTime::isPrecise);
            if (cpu.isEmpty()) {
                return Optional.empty();
            }
            costs[i] = Math.max(1, cpu.get().nanos());
        }
        Arrays.sort(costs);
        return Optional.of(costs[RANK]);
    }
}
