package podium.judge.engine.timing;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import podium.judge.engine.testkit.Workload;
import podium.judge.engine.verdict.Cost.Growth;

/** Slope of log CPU time over log input size: the second smallest of seven runs at each of the workload's sizes. */
final class GrowthMeter<C> {
    private static final int RUNS = 7;
    private static final int RANK = 1;
    private static final long RUN_NANOS = 2_000_000;
    /** A size that takes longer than this for one call ends the ladder: the slope is known by then. */
    private static final long LONG_NANOS = 400_000_000;

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
        Optional<SimpleRegression> theirs = fit(submission);
        Optional<SimpleRegression> ours = theirs.flatMap(unused -> fit(reference));
        return theirs.flatMap(
                line -> ours.map(base -> new Growth(line.getSlope(), 2 * line.getSlopeStdErr(), base.getSlope())));
    }

    private Optional<SimpleRegression> fit(Contender contender) {
        SimpleRegression line = new SimpleRegression();
        for (int size : workload.growthSizes()) {
            contender.prepare(TimedCalls.draw(workload, contract, seed + size, size, 1));
            Contender.Sample first = contender.run(1);
            contender.warmUp(RUN_NANOS);
            Contender.Sample warm = contender.run(1);
            int repeats = (int) Math.max(1, Math.min(100_000, RUN_NANOS / Math.max(1, warm.wallNanos())));
            double[] costs = new double[RUNS];
            int runs = first.wallNanos() > LONG_NANOS / RUNS ? RANK + 1 : RUNS;
            for (int i = 0; i < runs; i++) {
                Optional<Long> cpu = contender.run(repeats).cpuNanos();
                if (cpu.isEmpty()) {
                    return Optional.empty();
                }
                costs[i] = Math.max(1, cpu.get()) / (double) repeats;
            }
            Arrays.sort(costs, 0, runs);
            line.addData(Math.log(size), Math.log(costs[RANK]));
            if (first.wallNanos() > LONG_NANOS) {
                break;
            }
        }
        return line.getN() < SIZES_MINIMUM ? Optional.empty() : Optional.of(line);
    }
}
