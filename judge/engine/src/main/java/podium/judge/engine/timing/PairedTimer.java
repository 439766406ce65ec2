package podium.judge.engine.timing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import podium.judge.engine.remote.Peer;
import podium.judge.engine.remote.Subject.PlannedCall;
import podium.judge.engine.remote.SubjectFailure;
import podium.judge.engine.remote.SubmissionClasses;
import podium.judge.engine.testkit.Workload;
import podium.judge.engine.verdict.Cost.Growth;
import podium.judge.engine.verdict.Cost.Ratio;

/**
 * The quick instrument. Submission and reference run the same batches in turn, each in a fresh worker; the judge takes the
 * time of both on its own clock and from each worker's CPU time, and compares the results. Batches are about 5 ms of the
 * reference's work, so that a round trip over the pipe is below one per cent.
 *
 * @param <C> the contract
 */
public final class PairedTimer<C> {
    private static final long BATCH_NANOS = 5_000_000;
    private static final long WARM_UP_NANOS = 350_000_000;
    /**
     * Different inputs in a batch, if there is time and room for so many. One input again and again is learned by the processor: a
     * table of 20,000 ids is then four times as fast to fill as with eight in turn, and a chain of boxes is not.
     */
    static final int DISTINCT_CALLS = 8;
    /** A ratio from which on the reference's batches are shortened, as the submission's are as many times longer. */
    private static final int FAR_ABOVE = 20;

    private static final int ATTEMPTS = 4;
    private static final int PAIRS_MAXIMUM = 40;
    /** Fresh inputs after so many pairs. */
    private static final int PAIRS_A_BATCH = 5;

    private final Workload<C> workload;
    private final Class<C> contract;
    private final Supplier<Peer> workers;
    private final double limit;

    /**
     * A timer for one exercise.
     *
     * @param workers gives fresh workers
     * @param limit the ratio that decides
     */
    public PairedTimer(Workload<C> workload, Class<C> contract, Supplier<Peer> workers, double limit) {
        this.workload = workload;
        this.contract = contract;
        this.workers = workers;
        this.limit = limit;
    }

    /**
     * One round's outcome.
     *
     * @param wall ratio of wall time
     * @param above whether wall and CPU time both put the ratio above the limit
     * @param decided whether the rule decided before its pairs ran out
     * @param remembers whether answers are remembered; then the ratio is that of inputs not seen before
     * @param growth of the submission's and the reference's CPU time; empty where not measured
     */
    public record Round(Ratio wall, boolean above, boolean decided, boolean remembers, Optional<Growth> growth) {
        /** Whether a call of the submission took so long that there is only a lower bound. */
        public boolean ranOutOfTime() {
            return Double.isInfinite(wall.high());
        }
    }

    /** A timed call of the submission failed or returned something else than the reference's. */
    public static final class WrongResult extends Exception {
        private static final long serialVersionUID = 1L;

        private final String call;
        private final String got;
        private final String wanted;

        WrongResult(String call, String got, String wanted) {
            super(call);
            this.call = call;
            this.got = got;
            this.wanted = wanted;
        }

        /** The call, without its inputs: they are large. */
        public String call() {
            return call;
        }

        /** What came back. */
        public String got() {
            return got;
        }

        /** What the reference returned. */
        public String wanted() {
            return wanted;
        }
    }

    /**
     * Runs one round with two fresh workers.
     *
     * @throws WrongResult if the submission's result on a timed input is not the reference's
     * @throws Tampering if the submission's process works while the reference is timed
     */
    public Round round(SubmissionClasses submission, SubmissionClasses reference, long seed)
            throws WrongResult, Tampering {
        try (Contender ours = Contender.ofReference(workers.get(), reference);
                Contender theirs = Contender.ofSubmission(workers.get(), submission)) {
            List<PlannedCall> calls = firstBatch(ours, theirs, seed);
            int count = calls.size();
            long reference1 = Math.max(1, ours.run(1).wallNanos());
            Pairs pairs;
            int runs;
            try {
                // In batches, as while timing: a JIT compiler that is still at work then would be timed as well.
                Contender.both(
                        ours, theirs, contender -> contender.warmUp(WARM_UP_NANOS, contender.repeatsFor(BATCH_NANOS)));
                reference1 = Math.max(1, ours.run(1).wallNanos());
                runs = count * Math.min(mostRepeats(theirs), ours.repeatsFor(BATCH_NANOS));
                check(ours, theirs, calls);
                int distinct = Math.min(Math.min(DISTINCT_CALLS, ours.mostCalls()), runs);
                pairs = pairs(ours, theirs, seed, distinct, (runs + distinct - 1) / distinct);
            } catch (SubjectFailure failure) {
                // A batch is repeated until the reference takes about BATCH_NANOS for it.
                double ratio = (double) theirs.leastRunNanos() / Math.max(reference1, 2 * BATCH_NANOS);
                if (failure.kind() != SubjectFailure.Kind.TIMED_OUT || ratio <= limit) {
                    throw failure;
                }
                return new Round(
                        new Ratio(ratio, ratio, Double.POSITIVE_INFINITY), true, true, false, Optional.empty());
            }
            // What is too slow on inputs that it has seen needs no trial on others.
            Optional<Double> fresh = pairs.above()
                    ? Optional.empty()
                    : new FreshInputs<>(workload, contract, seed)
                            .ratio(
                                    ours,
                                    theirs,
                                    Math.min(reference1 / count, BATCH_NANOS / runs),
                                    pairs.ratio(),
                                    drawn -> check(ours, theirs, drawn));
            Optional<Growth> growth = new GrowthMeter<>(workload, contract, seed).measure(theirs, ours);
            return fresh.map(ratio -> remembering(ratio, growth)).orElseGet(() -> pairs.round(growth));
        }
    }

    /** How many repeats keep the batches of a submission that is far above from lasting as many times longer. */
    private static int mostRepeats(Contender theirs) {
        int repeats = theirs.repeatsFor(BATCH_NANOS);
        return repeats > 1
                ? FAR_ABOVE * repeats
                : (int) Math.max(1, FAR_ABOVE * BATCH_NANOS / theirs.run(1).wallNanos());
    }

    private Round remembering(double ratio, Optional<Growth> growth) {
        return new Round(new Ratio(ratio, ratio, ratio), ratio > limit, true, true, growth);
    }

    /** Few inputs where one call is long, more where it is short; of code that is not warm yet. */
    private List<PlannedCall> firstBatch(Contender ours, Contender theirs, long seed) {
        List<PlannedCall> calls = prepare(ours, theirs, seed, 1);
        ours.warmUp(BATCH_NANOS * 4, 1);
        int count = Math.min(Math.min(DISTINCT_CALLS, ours.mostCalls()), ours.repeatsFor(BATCH_NANOS));
        return count == 1 ? calls : prepare(ours, theirs, seed, count);
    }

    private List<PlannedCall> prepare(Contender ours, Contender theirs, long seed, int count) {
        List<PlannedCall> calls = TimedCalls.draw(workload, contract, seed, workload.size(), count);
        Contender.both(ours, theirs, contender -> contender.prepare(calls));
        return calls;
    }

    /**
     * A JIT compiler at work looks like a submission that works while it should wait, but it comes to an end: so both
     * processes may get quiet before, and only what is busy in every attempt is tampering.
     */
    private Pairs pairs(Contender ours, Contender theirs, long seed, int count, int repeats)
            throws WrongResult, Tampering {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Contender.both(ours, theirs, Contender::awaitQuiet);
            Pairs pairs = onePass(ours, theirs, seed + attempt * PAIRS_MAXIMUM, count, repeats, attempt > 0);
            if (!pairs.worksUncalled()) {
                return pairs;
            }
        }
        throw new Tampering("its process works while none of its calls runs, and slows down what is timed then");
    }

    private Pairs onePass(Contender ours, Contender theirs, long seed, int count, int repeats, boolean doubtful)
            throws WrongResult {
        Pairs pairs = new Pairs(new RatioRule(limit), doubtful);
        List<PlannedCall> calls = List.of();
        for (int i = 0; i < PAIRS_MAXIMUM && !pairs.enough(); i++) {
            if (i % PAIRS_A_BATCH == 0) {
                if (!calls.isEmpty()) {
                    check(ours, theirs, calls);
                }
                calls = prepare(ours, theirs, seed + 1 + i, count);
            }
            Optional<Contender.Sample> early = i % 2 == 0 ? Optional.empty() : Optional.of(theirs.run(repeats));
            Optional<Long> before = theirs.cpuNanos();
            Contender.Sample reference = ours.run(repeats);
            Optional<Long> uncalled = theirs.cpuNanos().flatMap(after -> before.map(start -> after - start));
            pairs.add(early.isPresent() ? early.get() : theirs.run(repeats), reference, uncalled);
        }
        check(ours, theirs, calls);
        return pairs;
    }

    private void check(Contender ours, Contender theirs, List<PlannedCall> calls) throws WrongResult {
        List<@Nullable Object> got = theirs.results(calls);
        List<@Nullable Object> wanted = ours.results(calls);
        for (int i = 0; i < calls.size(); i++) {
            var difference = workload.difference(List.of(calls.get(i).arguments()), got.get(i), wanted.get(i));
            if (difference.isPresent()) {
                throw new WrongResult(
                        TimedCalls.describe(calls.get(i).method(), workload.size()),
                        String.valueOf(difference.got()),
                        String.valueOf(difference.wanted()));
            }
        }
    }
}
