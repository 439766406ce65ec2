package podium.judge.engine.timing;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import podium.judge.engine.remote.Peer;
import podium.judge.engine.remote.Subject.Tally;
import podium.judge.engine.remote.SubmissionClasses;
import podium.judge.engine.testkit.Workload;
import podium.judge.engine.verdict.Cost.Counts;
import podium.judge.engine.verdict.Cost.Growth;
import podium.judge.engine.verdict.Cost.Spent;

/**
 * Bytecodes executed and bytes allocated at the workload's sizes, by instrumented classes in workers that count. One run a
 * size is enough: what is counted does not depend on the machine's load. For the same reason the ladder of sizes ends by what
 * was counted, not by time, and goes on below its start where that was too much for three sizes.
 *
 * @param <C> the contract
 */
public final class CountMeter<C> {
    private static final int SIZES_MINIMUM = 3;
    /** About 0.2 s of counting. A size that takes more is the largest: the next would take up to four times as much. */
    private static final long MANY = 500_000_000;

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
        NavigableMap<Integer, Spent> ours = climb(() -> Contender.ofReference(workers.get(), reference), seed);
        NavigableMap<Integer, Spent> theirs = climb(() -> Contender.ofSubmission(workers.get(), submission), seed);
        SimpleRegression line = fit(theirs);
        Growth growth =
                new Growth(line.getSlope(), 2 * line.getSlopeStdErr(), fit(ours).getSlope());
        // Both know the workload's smallest size.
        int common = theirs.descendingKeySet().stream()
                .filter(ours::containsKey)
                .findFirst()
                .orElseThrow();
        return new Counts(growth, common, spent(theirs, common), spent(ours, common));
    }

    private static Spent spent(NavigableMap<Integer, Spent> steps, int size) {
        return steps.getOrDefault(size, new Spent(0, 0));
    }

    private NavigableMap<Integer, Spent> climb(Supplier<Contender> start, long seed) throws NoCount {
        NavigableMap<Integer, Spent> steps = new TreeMap<>();
        int[] sizes = workload.growthSizes();
        try (Contender contender = start.get()) {
            // What a first call links and initializes is not its cost. Other inputs, in case the submission remembers
            // them.
            count(contender, seed, sizes[0] / 4);
            for (int size : sizes) {
                Spent spent = count(contender, seed + size, size);
                steps.put(size, spent);
                if (spent.bytecodes() > MANY) {
                    break;
                }
            }
            for (int size = sizes[0] / 2; steps.size() < SIZES_MINIMUM; size /= 2) {
                steps.put(size, count(contender, seed + size, size));
            }
        }
        return steps;
    }

    private Spent count(Contender contender, long seed, int size) throws NoCount {
        contender.prepare(TimedCalls.draw(workload, contract, seed, size, 1));
        Tally tally = contender.count();
        if (tally.bytecodes() == 0) {
            throw new NoCount("the worker does not count");
        }
        return new Spent(tally.bytecodes(), tally.bytes());
    }

    private static SimpleRegression fit(NavigableMap<Integer, Spent> steps) {
        SimpleRegression line = new SimpleRegression();
        steps.forEach((size, spent) -> line.addData(Math.log(size), Math.log(spent.bytecodes())));
        return line;
    }
}
