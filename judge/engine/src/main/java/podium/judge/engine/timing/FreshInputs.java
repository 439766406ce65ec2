package podium.judge.engine.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;
import podium.judge.engine.remote.Subject.PlannedCall;
import podium.judge.engine.testkit.Workload;

/**
 * Finds answers that are remembered. Pairs repeat their inputs, because one call is too short to be timed, and what remembers
 * its answers is quick at all calls but the first. So first calls are timed as well, many together, against second ones on the
 * same inputs; a difference that the reference does not have is memory, and then the first calls are what counts.
 *
 * @param <C> the contract
 */
final class FreshInputs<C> {
    private static final int BATCHES = 5;
    /** Several times what a round trip over the pipe takes. */
    private static final long BATCH_NANOS = 400_000;

    private static final int MOST_CALLS = 64;
    /** Times by which first calls of what does not remember stay below second ones, cold caches included. */
    private static final double REMEMBERS = 3;

    private final Workload<C> workload;
    private final Class<C> contract;
    private final long seed;

    FreshInputs(Workload<C> workload, Class<C> contract, long seed) {
        this.workload = workload;
        this.contract = contract;
        this.seed = seed;
    }

    /** Wall times of first and second calls, and CPU times where the machine tells them. */
    private static final class Times {
        private final List<Double> first = new ArrayList<>();
        private final List<Double> again = new ArrayList<>();
        private final List<Double> cpu = new ArrayList<>();

        void add(Contender contender) {
            Contender.Sample fresh = contender.run(1);
            first.add((double) fresh.wallNanos());
            fresh.cpuNanos().ifPresent(nanos -> cpu.add((double) nanos));
            again.add((double) contender.run(1).wallNanos());
        }

        static double median(List<Double> nanos) {
            return Math.max(
                    1,
                    StatUtils.percentile(
                            nanos.stream().mapToDouble(Double::doubleValue).toArray(), 50));
        }

        double slowdown() {
            return median(first) / median(again);
        }
    }

    /**
     * How many times the reference's time the submission takes on inputs that it has not seen, the smaller of wall and CPU
     * time; empty unless it remembers answers.
     *
     * @param callNanos what one call of the reference takes
     */
    Optional<Double> ratio(Contender ours, Contender theirs, long callNanos) {
        int count = (int) Math.max(1, Math.min(MOST_CALLS, BATCH_NANOS / Math.max(1, callNanos)));
        Times reference = new Times();
        Times submission = new Times();
        for (int i = 0; i < BATCHES; i++) {
            List<PlannedCall> calls = TimedCalls.draw(workload, contract, seed - 1 - i, workload.size(), count);
            Contender.both(ours, theirs, contender -> contender.prepare(calls));
            reference.add(ours);
            submission.add(theirs);
        }
        if (submission.slowdown() < REMEMBERS * reference.slowdown()) {
            return Optional.empty();
        }
        double wall = Times.median(submission.first) / Times.median(reference.first);
        boolean told = submission.cpu.size() == BATCHES && reference.cpu.size() == BATCHES;
        return Optional.of(told ? Math.min(wall, Times.median(submission.cpu) / Times.median(reference.cpu)) : wall);
    }
}
