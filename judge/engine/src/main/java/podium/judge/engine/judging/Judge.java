package podium.judge.engine.judging;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import podium.judge.engine.compile.BytecodeScan;
import podium.judge.engine.compile.Compilation;
import podium.judge.engine.compile.SourceCompiler;
import podium.judge.engine.grader.Grader;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.remote.Peer;
import podium.judge.engine.remote.SubjectFailure;
import podium.judge.engine.remote.SubmissionClasses;
import podium.judge.engine.remote.WorkerPool;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.testkit.RealData;
import podium.judge.engine.testkit.Sightings;
import podium.judge.engine.verdict.Cost;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/**
 * Submission to verdict. One judge serves any number of submissions, one at a time; compiler and workers are started ahead
 * and kept. Nothing that goes wrong inside escapes as an exception: it is a judgement with the verdict JE.
 */
public final class Judge implements AutoCloseable {
    private final Kit kit;
    private final Sandbox sandbox;
    private final WorkerPool pool;
    private final Map<String, SourceCompiler> compilers = new HashMap<>();
    private final boolean rules;

    /** A judge over an installed kit; nothing is started yet. */
    public Judge(Kit kit, Sandbox sandbox) {
        this(kit, sandbox, true);
    }

    private Judge(Kit kit, Sandbox sandbox, boolean rules) {
        this.kit = kit;
        this.sandbox = sandbox;
        this.pool = new WorkerPool(sandbox);
        this.rules = rules;
    }

    /** A judge that lets in what the rules forbid: only for attacks on the box behind them. */
    public static Judge withoutRules(Kit kit, Sandbox sandbox) {
        return new Judge(kit, sandbox, false);
    }

    /** The laws of an exercise alone, on class files of its author. */
    public LawTrial trial(Problem problem) {
        return trial(problem, LawPlan.of(problem).type());
    }

    /** The same with other laws: how much a set of laws finds shows where one is taken away. */
    public LawTrial trial(Problem problem, Class<?> laws) {
        return new LawTrial(kit, pool, problem, laws);
    }

    /** Starts what judging this exercise will need, without waiting. */
    public void prestart(Problem problem) {
        compiler(problem);
        pool.prestart(Workers.command(kit, problem), 1);
    }

    private SourceCompiler compiler(Problem problem) {
        List<Path> path = kit.trackClassPath(problem.id().track());
        return compilers.computeIfAbsent(problem.id().track(), track -> new SourceCompiler(sandbox, kit, path));
    }

    /**
     * Judges; never throws for anything that a submission or this machine does. What ends as a judge error is judged once
     * more: a fault of the machine seldom comes twice, and a submission that ends itself as if it had been killed does.
     */
    public Judgement judge(JudgeRequest request) {
        return judge(request, LawPlan::of);
    }

    /** The set of real data on which submissions to an exercise can be tried; empty where there is none. */
    public static Optional<String> realData(Problem problem) {
        return ByName.type(problem.onRealData())
                .map(type -> type.getAnnotation(RealData.class))
                .map(RealData::value);
    }

    /** Tries a submission on real data in the place of the laws; what came out is in its one result's figures. */
    public Judgement onRealData(JudgeRequest request) {
        return judge(request, LawPlan::onRealData);
    }

    private Judgement judge(JudgeRequest request, Function<Problem, LawPlan> plans) {
        Judgement first = judge(request, plans, new Draft(request, false));
        return first.verdict() == Verdict.JE && !Thread.currentThread().isInterrupted()
                ? judge(request, plans, new Draft(request, true))
                : first;
    }

    private Judgement judge(JudgeRequest request, Function<Problem, LawPlan> plans, Draft draft) {
        try {
            return pipeline(request, plans, draft);
        } catch (SubjectFailure failure) {
            return draft.ended(Verdict.JE, failure.sentence());
        } catch (RuntimeException | Error e) {
            return draft.ended(Verdict.JE, "the judge failed: " + e);
        }
    }

    private Judgement pipeline(JudgeRequest request, Function<Problem, LawPlan> plans, Draft draft) {
        Problem problem = request.submission().problem();
        prestart(problem);
        CompletableFuture<Compilation> compiling = CompletableFuture.supplyAsync(() -> compiler(problem)
                .compile(
                        request.submission().files(),
                        kit.trackClassPath(problem.id().track())));
        LawPlan plan = plans.apply(problem);
        LawRunner.Discovered laws = LawRunner.discover(plan.type());
        Compilation compilation = joined(compiling);
        if (compilation instanceof Compilation.Failed failed) {
            return draft.doesNotCompile(CompileErrors.render(failed, problem));
        }
        Map<String, byte[]> classes = ((Compilation.Compiled) compilation).classes();
        BytecodeScan scan = BytecodeScan.of(classes, problem.candidate());
        Optional<Judgement> refused = Admission.check(scan, problem, draft)
                .or(() -> rules ? Admission.rules(scan, problem, draft) : Optional.empty());
        if (refused.isPresent()) {
            return refused.get();
        }
        SubmissionClasses submission = Workers.submission(problem, problem.candidate(), classes);
        Sightings sightings = new Sightings(plan.definitions().isPresent());
        draft.laws(runLaws(draft, laws, sightings, submission, leaky(problem, scan)));
        if (draft.laws().stream().anyMatch(law -> law.verdict() == Verdict.WA)) {
            draft.recognized = plan.definitions()
                    .map(definitions -> sightings.recognized(definitions, ReferenceClasses.instance(problem)))
                    .orElse(List.of());
        }
        int expected = plan.count();
        Optional<Cost> cost = Optional.empty();
        if (draft.allHeld() && request.timing() != JudgeRequest.Timing.NONE) {
            CostStage.Finding finding = new CostStage(kit, pool, sandbox).measure(request, submission);
            cost = finding.cost();
            draft.laws(finding.broken().stream().toList());
            expected = draft.laws().size() > expected ? expected + 1 : expected;
        }
        return draft.graded(Grader.grade(draft.laws(), expected, cost), cost);
    }

    private static boolean leaky(Problem problem, BytecodeScan scan) {
        return problem.onSpark() ? scan.mayLeakStateOnSpark() : scan.mayLeakState();
    }

    private List<LawResult> runLaws(
            Draft draft, LawRunner.Discovered laws, Sightings sightings, SubmissionClasses submission, boolean leaky) {
        JudgeRequest request = draft.request;
        Problem problem = request.submission().problem();
        Supplier<Peer> workers = () -> {
            Peer worker = pool.take(Workers.command(kit, problem));
            return draft.again ? worker.blamedForKills() : worker;
        };
        try (RemoteSubjects subjects = new RemoteSubjects(problem, submission, leaky, workers, request.seed())) {
            return laws.run(subjects, sightings, request.progress());
        }
    }

    private static <T> T joined(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        pool.close();
        compilers.values().forEach(SourceCompiler::close);
        compilers.clear();
    }

    /** A judgement in the making. */
    final class Draft {
        private final JudgeRequest request;
        private final boolean again;
        private final long started = System.nanoTime();
        private final List<LawResult> laws = new ArrayList<>();
        private List<String> recognized = List.of();

        Draft(JudgeRequest request, boolean again) {
            this.request = request;
            this.again = again;
        }

        void laws(List<LawResult> results) {
            laws.addAll(results);
        }

        List<LawResult> laws() {
            return laws;
        }

        boolean allHeld() {
            return laws.stream().allMatch(law -> law.verdict() == Verdict.AC);
        }

        Judgement ended(Verdict verdict, String headline) {
            return judgement(verdict, headline, List.of(), Optional.empty());
        }

        Judgement doesNotCompile(List<String> errors) {
            return judgement(Verdict.CE, "does not compile", errors, Optional.empty());
        }

        Judgement graded(Verdict verdict, Optional<Cost> cost) {
            return judgement(verdict, Headline.of(verdict, laws, cost), List.of(), cost);
        }

        private Judgement judgement(Verdict verdict, String headline, List<String> errors, Optional<Cost> cost) {
            var report = pool.sandbox();
            return new Judgement(
                    request.submission().problem().id(),
                    verdict,
                    headline,
                    laws,
                    recognized,
                    errors,
                    cost,
                    request.seed(),
                    new Judgement.Box(report.level().word(), report.doesNotStop()),
                    Duration.ofNanos(System.nanoTime() - started));
        }
    }
}
