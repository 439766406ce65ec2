package podium.judge.engine.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import podium.judge.engine.remote.Peer;
import podium.judge.engine.remote.Subject.Tally;
import podium.judge.engine.remote.SubmissionClasses;
import podium.judge.engine.testkit.Workload;
import podium.judge.engine.verdict.Cost.Counts;
import podium.judge.engine.verdict.Cost.Growth;

/**
 * Bytecodes executed and bytes allocated at each of the workload's sizes, by instrumented classes in workers that count. One
 * run a size is enough: what is counted does not depend on the machine's load.
 *
 * @param <C> the contract
 */
public final class CountMeter<C> {
    private static final int SIZES_MINIMUM = 3;
    /** A size that takes longer than this ends the ladder where it is long enough for a slope. */
    private static final long LONG_NANOS = 1_000_000_000;

    private final Workload<C> workload;
    private final Class<C> contract;
    private final Supplier<Peer> workers;

    /**
     * A meter for one exercise.
     *
     * @param workers gives fresh workers that count
     */
    public CountMeter(Workload<C> workload, Class<C> contract, Supplier<Peer> workers) {
        this.workload = workload;
        this.contract = contract;
        this.workers = workers;
    }

    private record Step(int size, Tally tally) {}

    /** There is no count; says why. */
    public static final class NoCount extends Exception {
        private static final long serialVersionUID = 1L;

        /** Says why there is none. */
        public NoCount(String sentence) {
            super(sentence);
        }
    }

    /**
     * Counts both, each in a worker of its own: one that holds the submission never holds the reference.
     *
     * @throws NoCount if a worker does not count
     */
    public Counts measure(SubmissionClasses submission, SubmissionClasses reference, long seed) throws NoCount {
        List<Step> ours = climb(reference, seed);
        List<Step> theirs = climb(submission, seed);
        SimpleRegression line = fit(theirs);
        Growth growth =
                new Growth(line.getSlope(), 2 * line.getSlopeStdErr(), fit(ours).getSlope());
        int last = Math.min(theirs.size(), ours.size()) - 1;
        return new Counts(
                growth,
                theirs.get(last).size(),
                theirs.get(last).tally().bytes(),
                ours.get(last).tally().bytes());
    }

    private List<Step> climb(SubmissionClasses classes, long seed) throws NoCount {
        List<Step> steps = new ArrayList<>();
        try (Contender contender = new Contender(workers.get(), classes)) {
            int smallest = workload.growthSizes()[0];
            // What a first call links and initializes is not its cost. Other inputs, in case the submission remembers
            // them.
            contender.prepare(TimedCalls.draw(workload, contract, seed, smallest, 1));
            contender.count();
            for (int size : workload.growthSizes()) {
                contender.prepare(TimedCalls.draw(workload, contract, seed + size, size, 1));
                long before = System.nanoTime();
                Tally tally = contender.count();
                if (tally.bytecodes() == 0) {
                    throw new NoCount("the worker does not count");
                }
                steps.add(new Step(size, tally));
                if (steps.size() >= SIZES_MINIMUM && System.nanoTime() - before > LONG_NANOS) {
                    break;
                }
            }
        }
        return steps;
    }

    private static SimpleRegression fit(List<Step> steps) {
        SimpleRegression line = new SimpleRegression();
        steps.forEach(step ->
                line.addData(Math.log(step.size()), Math.log(step.tally().bytecodes())));
        return line;
    }
}
