package podium.judge.engine.judging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import podium.judge.engine.compile.Compilation;
import podium.judge.engine.compile.SourceCompiler;
import podium.judge.engine.counting.CountingModule;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.remote.Peer;
import podium.judge.engine.remote.SubjectFailure;
import podium.judge.engine.remote.WorkerPool;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.verdict.Cost.Counts;

/** Counting as such: prepares this JDK for it, once a build, and counts without judging. */
public final class Counting {
    private static final long SEED = 1;

    private Counting() {}

    /**
     * Counts a submission that compiles, and nothing else.
     *
     * @param runs how often, each time in fresh workers
     * @return what each run found; empty where there is no count
     */
    public static List<Counts> of(Kit kit, Sandbox sandbox, Submission submission, int runs) {
        Problem problem = submission.problem();
        var path = kit.trackClassPath(problem.id().track());
        try (SourceCompiler compiler = new SourceCompiler(sandbox, kit, path);
                WorkerPool pool = new WorkerPool(sandbox)) {
            if (!(compiler.compile(submission.files(), path) instanceof Compilation.Compiled compiled)) {
                return List.of();
            }
            var theirs = Workers.submission(problem, problem.candidate(), compiled.classes());
            var ours = Workers.submission(problem, problem.reference(), ReferenceClasses.of(kit, problem));
            CountStage stage = new CountStage(kit, pool);
            TimedTask task = TimedTask.of(problem);
            return IntStream.range(0, runs)
                    .mapToObj(run -> stage.measure(task, theirs, ours, SEED))
                    .flatMap(rule -> rule.counts().stream())
                    .toList();
        }
    }

    /**
     * Instruments the JDK's collections, and tries whether a worker starts with them; if it does not, they are removed again.
     * Nothing depends on it: without them CPU time decides.
     *
     * @param problem whose worker is tried
     * @return what came of it, for a log
     */
    public static String install(Kit kit, Sandbox sandbox, Problem problem) {
        try {
            Path patch = CountingModule.install(kit);
            try (Peer worker = Peer.start(sandbox, Workers.counting(kit, problem, patch))) {
                worker.awaitStart();
                return "instrumented this JDK's collections: " + patch;
            } catch (SubjectFailure failure) {
                Files.delete(patch);
                return "no counting, CPU time will decide: " + failure.sentence();
            }
        } catch (IOException | RuntimeException e) {
            return "no counting, CPU time will decide: " + e;
        }
    }
}
