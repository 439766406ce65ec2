package podium.judge.engine.judging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.remote.CandidateThrew;
import podium.judge.engine.remote.SubjectFailure;
import podium.judge.engine.remote.SubmissionClasses;
import podium.judge.engine.remote.WorkerPool;
import podium.judge.engine.sandbox.BoxCommand;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.testkit.Workload;
import podium.judge.engine.timing.JmhTimer;
import podium.judge.engine.timing.PairedTimer;
import podium.judge.engine.timing.PairedTimer.Round;
import podium.judge.engine.timing.PairedTimer.WrongResult;
import podium.judge.engine.timing.Tampering;
import podium.judge.engine.verdict.Cost;
import podium.judge.engine.verdict.Cost.Full;
import podium.judge.engine.verdict.Cost.Ratio;
import podium.judge.engine.verdict.Counterexample;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/**
 * Times a submission whose laws all hold. It is above a limit only if two rounds with fresh workers say so, on wall and on
 * CPU time, and JMH agrees where it ran; everything short of that is within or undecided.
 */
final class CostStage {
    private final Kit kit;
    private final WorkerPool pool;
    private final Sandbox sandbox;

    CostStage(Kit kit, WorkerPool pool, Sandbox sandbox) {
        this.kit = kit;
        this.pool = pool;
        this.sandbox = sandbox;
    }

    /**
     * What timing leads to.
     *
     * @param cost the measurements; empty if a timed call went wrong
     * @param broken the law that a timed call broke
     */
    record Finding(Optional<Cost> cost, Optional<LawResult> broken) {}

    Finding measure(JudgeRequest request, SubmissionClasses submission) {
        Problem problem = request.submission().problem();
        long started = System.nanoTime();
        try {
            return new Finding(Optional.of(measure(request, problem, submission)), Optional.empty());
        } catch (WrongResult wrong) {
            return broken(LawResult.TIMED_RESULTS, Verdict.WA, wrong.call(), wrong.got(), wrong.wanted(), started);
        } catch (Tampering found) {
            return broken(
                    LawResult.TIMED_WORK, Verdict.SEC, "timed calls", String.valueOf(found.getMessage()), "", started);
        } catch (CandidateThrew thrown) {
            Verdict verdict = thrown.isA(OutOfMemoryError.class.getName()) ? Verdict.MLE : Verdict.RTE;
            return broken(LawResult.TIMED_RESULTS, verdict, "a timed call", thrown.summary(), "", started);
        } catch (SubjectFailure failure) {
            if (failure.kind() == SubjectFailure.Kind.JUDGE_FAULT) {
                throw failure;
            }
            return broken(
                    LawResult.TIMED_RESULTS,
                    LawEnding.verdictOf(failure.kind()),
                    "a timed call",
                    failure.sentence(),
                    "",
                    started);
        }
    }

    private static Finding broken(String law, Verdict verdict, String call, String got, String wanted, long started) {
        Counterexample example = new Counterexample(List.of(call), got, wanted, "", List.of());
        Duration time = Duration.ofNanos(System.nanoTime() - started);
        return new Finding(
                Optional.empty(), Optional.of(new LawResult(law, "", verdict, Optional.of(example), "", "", time)));
    }

    private Cost measure(JudgeRequest request, Problem problem, SubmissionClasses submission)
            throws WrongResult, Tampering {
        Map<String, byte[]> referenceClasses = ReferenceClasses.of(kit, problem);
        SubmissionClasses reference = Workers.submission(problem, problem.reference(), referenceClasses);
        TimedTask task = TimedTask.of(problem);
        CostConclusion conclusion = rounds(task, request.timing(), submission, reference, request.seed());
        return conclusion.of(
                request.timing() == Timing.FULL
                        ? jmh(problem, submission, referenceClasses, request.seed(), conclusion.byTheJudgesClock())
                        : new JmhFinding(Optional.empty(), ""));
    }

    /**
     * What JMH found.
     *
     * @param missing why it found nothing; empty where it was not asked
     */
    record JmhFinding(Optional<Full> full, String missing) {}

    private JmhFinding jmh(
            Problem problem, SubmissionClasses submission, Map<String, byte[]> referenceClasses, long seed, Ratio quick)
            throws Tampering {
        if (problem.onSpark()) {
            return new JmhFinding(Optional.empty(), "not run on Spark: a session costs more than what would be timed");
        }
        try {
            return new JmhFinding(
                    Optional.of(new JmhTimer(kit, sandbox)
                            .compare(
                                    problem.id().track(),
                                    problem.benchmark(),
                                    new JmhTimer.Side(problem.candidate(), submission.classes()),
                                    new JmhTimer.Side(problem.reference(), referenceClasses),
                                    seed,
                                    quick)),
                    "");
        } catch (JmhTimer.NoFigure e) {
            return new JmhFinding(Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    /** The quick instrument's rounds, and counts where they may matter. */
    <C> CostConclusion rounds(
            TimedTask task, Timing timing, SubmissionClasses submission, SubmissionClasses reference, long seed)
            throws WrongResult, Tampering {
        Problem problem = task.problem();
        BoxCommand command = Workers.command(kit, problem);
        @SuppressWarnings("unchecked") // The workload is found by the contract's name.
        PairedTimer<C> timer = new PairedTimer<>(
                (Workload<C>) task.workload(),
                (Class<C>) problem.contract(),
                () -> pool.take(command),
                task.maxRatio());
        List<Round> rounds = new ArrayList<>();
        pool.prestart(command, 2);
        rounds.add(timer.round(submission, reference, seed));
        GrowthRule growth = GrowthRule.uncounted(task.maxGrowth());
        boolean quickAndClear =
                timing == Timing.QUICK && growth.below(rounds.get(0).growth());
        if (!problem.onSpark() && !rounds.get(0).ranOutOfTime() && !quickAndClear) {
            growth = new CountStage(kit, pool).measure(task, submission, reference, seed);
        }
        if (rounds.get(0).above() || growth.above(rounds.get(0).growth())) {
            pool.prestart(command, 2);
            rounds.add(timer.round(submission, reference, seed + 1_000_003));
        }
        return new CostConclusion(task, rounds, growth);
    }
}
