package podium.judge.engine.judging;

import java.util.List;
import java.util.Optional;
import podium.judge.engine.compile.Compilation;
import podium.judge.engine.compile.SourceCompiler;
import podium.judge.engine.judging.CostStage.JmhFinding;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.remote.SubmissionClasses;
import podium.judge.engine.remote.WorkerPool;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.submission.SourceFile;
import podium.judge.engine.testkit.Workload;
import podium.judge.engine.timing.PairedTimer.WrongResult;
import podium.judge.engine.timing.Tampering;
import podium.judge.engine.verdict.Cost;

/**
 * The rule on time as judging applies it with {@link Timing#QUICK}, on two sources whose costs are known: how often the rule
 * errs is measured with it.
 */
public final class TimingTrial implements AutoCloseable {
    private final TimedTask task;
    private final SubmissionClasses submission;
    private final SubmissionClasses reference;
    private final WorkerPool pool;
    private final CostStage stage;

    /**
     * Compiles both sources.
     *
     * @param problem whose contract both implement, in a class of the candidate's name
     * @param limit greatest ratio; the limit of growth is the exercise's own
     */
    public TimingTrial(
            Kit kit,
            Sandbox sandbox,
            Problem problem,
            Workload<?> workload,
            double limit,
            String submission,
            String reference) {
        this.task = new TimedTask(problem, workload, limit, problem.metadata().maxGrowth());
        this.submission = compiled(kit, sandbox, problem, submission);
        this.reference = compiled(kit, sandbox, problem, reference);
        this.pool = new WorkerPool(sandbox);
        this.stage = new CostStage(kit, pool, sandbox);
    }

    private static SubmissionClasses compiled(Kit kit, Sandbox sandbox, Problem problem, String source) {
        String name = problem.candidate().substring(problem.candidate().lastIndexOf('.') + 1) + ".java";
        var path = kit.trackClassPath(problem.id().track());
        try (SourceCompiler compiler = new SourceCompiler(sandbox, kit, path)) {
            if (compiler.compile(List.of(new SourceFile(name, source)), path)
                    instanceof Compilation.Compiled compiled) {
                return Workers.submission(problem, problem.candidate(), compiled.classes());
            }
            throw new IllegalArgumentException("expected a source that compiles: " + source);
        }
    }

    /** Times the two once, in fresh workers. */
    public Cost once(long seed) {
        try {
            return stage.rounds(task, Timing.QUICK, submission, reference, seed)
                    .of(new JmhFinding(Optional.empty(), ""));
        } catch (WrongResult | Tampering e) {
            throw new IllegalArgumentException(
                    "expected two honest sources that return the same: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
