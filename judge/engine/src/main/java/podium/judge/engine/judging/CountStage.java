package podium.judge.engine.judging;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import podium.judge.engine.counting.CountingModule;
import podium.judge.engine.counting.Instrumenter;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.remote.CandidateThrew;
import podium.judge.engine.remote.SubjectFailure;
import podium.judge.engine.remote.SubmissionClasses;
import podium.judge.engine.remote.WorkerPool;
import podium.judge.engine.sandbox.BoxCommand;
import podium.judge.engine.testkit.Workload;
import podium.judge.engine.timing.CountMeter;
import podium.judge.engine.timing.CountMeter.NoCount;
import podium.judge.engine.verdict.Cost.Counts;

/**
 * Counts what submission and reference execute. Nothing that goes wrong here is held against a submission: it runs on a
 * patched JDK, and has passed its laws and its timed calls on the real one.
 */
final class CountStage {
    private final Kit kit;
    private final WorkerPool pool;

    CountStage(Kit kit, WorkerPool pool) {
        this.kit = kit;
        this.pool = pool;
    }

    /** A rule that knows the counts, or why there are none. */
    GrowthRule measure(TimedTask task, SubmissionClasses submission, SubmissionClasses reference, long seed) {
        double allowed = task.maxGrowth();
        try {
            return new GrowthRule(allowed, Optional.of(count(task, submission, reference, seed)), "");
        } catch (NoCount e) {
            return new GrowthRule(allowed, Optional.empty(), String.valueOf(e.getMessage()));
        } catch (CandidateThrew e) {
            return new GrowthRule(allowed, Optional.empty(), "a counted call threw " + e.summary());
        } catch (SubjectFailure e) {
            return new GrowthRule(allowed, Optional.empty(), e.sentence());
        }
    }

    private <C> Counts count(TimedTask task, SubmissionClasses submission, SubmissionClasses reference, long seed)
            throws NoCount {
        Path patch = CountingModule.installed(kit)
                .orElseThrow(() -> new NoCount("the collections of this JDK are not instrumented"));
        SubmissionClasses counting = instrumented(submission);
        SubmissionClasses base = instrumented(reference);
        BoxCommand command = Workers.counting(kit, task.problem(), patch);
        @SuppressWarnings("unchecked") // The workload is found by the contract's name.
        CountMeter<C> meter = new CountMeter<>(
                (Workload<C>) task.workload(), (Class<C>) task.problem().contract(), () -> pool.take(command));
        pool.prestart(command, 2);
        return meter.measure(counting, base, seed);
    }

    private static SubmissionClasses instrumented(SubmissionClasses given) throws NoCount {
        Map<String, byte[]> classes = new Instrumenter()
                .instrument(given.classes())
                .orElseThrow(() -> new NoCount("a method is too large to be instrumented"));
        return new SubmissionClasses(given.contract(), given.candidate(), given.factory(), classes);
    }
}
