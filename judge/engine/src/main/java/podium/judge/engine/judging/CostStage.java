package podium.judge.engine.judging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
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
import podium.judge.engine.verdict.Cost;
import podium.judge.engine.verdict.Cost.Full;
import podium.judge.engine.verdict.Cost.Growth;
import podium.judge.engine.verdict.Cost.Outcome;
import podium.judge.engine.verdict.Counterexample;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/**
 * Times a submission whose laws all hold. It is above a limit only if two rounds with fresh workers say so, on wall and on
 * CPU time, and JMH agrees where it ran; everything short of that is within or undecided.
 */
final class CostStage {
    /** The sentence under which a timed call that goes wrong is reported. */
    private static final String TIMED_LAW = "timed calls return what the reference returns";

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
            return broken(Verdict.WA, wrong.call(), wrong.got(), wrong.wanted(), started);
        } catch (CandidateThrew thrown) {
            Verdict verdict = thrown.isA(OutOfMemoryError.class.getName()) ? Verdict.MLE : Verdict.RTE;
            return broken(verdict, "a timed call", thrown.summary(), "", started);
        } catch (SubjectFailure failure) {
            if (failure.kind() == SubjectFailure.Kind.JUDGE_FAULT) {
                throw failure;
            }
            return broken(LawEnding.verdictOf(failure.kind()), "a timed call", failure.sentence(), "", started);
        }
    }

    private static Finding broken(Verdict verdict, String call, String got, String wanted, long started) {
        Counterexample example = new Counterexample(List.of(call), got, wanted, "", List.of());
        Duration time = Duration.ofNanos(System.nanoTime() - started);
        return new Finding(
                Optional.empty(),
                Optional.of(new LawResult(TIMED_LAW, "", verdict, Optional.of(example), "", "", time)));
    }

    private Cost measure(JudgeRequest request, Problem problem, SubmissionClasses submission) throws WrongResult {
        Map<String, byte[]> referenceClasses = referenceClasses(problem);
        SubmissionClasses reference = Workers.submission(problem, problem.reference(), referenceClasses);
        List<Round> rounds = rounds(problem, submission, reference, request.seed());
        JmhFinding jmh = request.timing() == JudgeRequest.Timing.FULL
                ? jmh(problem, submission, referenceClasses, request.seed())
                : new JmhFinding(Optional.empty(), "");
        return conclude(problem, rounds, jmh);
    }

    private record JmhFinding(Optional<Full> full, String missing) {}

    private JmhFinding jmh(
            Problem problem, SubmissionClasses submission, Map<String, byte[]> referenceClasses, long seed) {
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
                                    seed)),
                    "");
        } catch (JmhTimer.NoFigure e) {
            return new JmhFinding(Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    private <C> List<Round> rounds(
            Problem problem, SubmissionClasses submission, SubmissionClasses reference, long seed) throws WrongResult {
        BoxCommand command = Workers.command(kit, problem);
        @SuppressWarnings("unchecked") // The workload is found by the contract's name.
        PairedTimer<C> timer = new PairedTimer<>(
                (Workload<C>) workload(problem),
                (Class<C>) problem.contract(),
                () -> pool.take(command),
                problem.metadata().maxRatio());
        List<Round> rounds = new ArrayList<>();
        pool.prestart(command, 2);
        rounds.add(timer.round(submission, reference, seed));
        if (fails(problem, rounds.get(0))) {
            pool.prestart(command, 2);
            rounds.add(timer.round(submission, reference, seed + 1_000_003));
        }
        return rounds;
    }

    private static Object workload(Problem problem) {
        try {
            var constructor = Class.forName(problem.workload()).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the workload cannot be made: " + problem.workload(), e);
        }
    }

    private static boolean fails(Problem problem, Round round) {
        return round.above() || growsTooFast(problem, round);
    }

    private static boolean growsTooFast(Problem problem, Round round) {
        double allowed = problem.metadata().maxGrowth();
        return round.growth()
                .filter(growth -> growth.exponent() - growth.error() > allowed)
                .isPresent();
    }

    private static Cost conclude(Problem problem, List<Round> rounds, JmhFinding jmh) {
        Optional<Full> full = jmh.full();
        double allowed = problem.metadata().maxRatio();
        boolean twice = rounds.size() == 2;
        boolean ratioTwice = twice && rounds.stream().allMatch(Round::above);
        boolean growthTwice = twice && rounds.stream().allMatch(round -> growsTooFast(problem, round));
        boolean jmhAgrees = full.map(found -> found.ratio().ratio() > allowed).orElse(true);
        Outcome outcome;
        if (growthTwice || ratioTwice && jmhAgrees) {
            outcome = Outcome.ABOVE;
        } else if (twice || !rounds.get(0).decided()) {
            outcome = Outcome.UNDECIDED;
        } else {
            outcome = Outcome.WITHIN;
        }
        Optional<Growth> growth = rounds.get(rounds.size() - 1).growth();
        return new Cost(
                outcome,
                sentence(problem, outcome, rounds, full, growthTwice),
                allowed,
                rounds.stream().map(Round::wall).toList(),
                full,
                jmh.missing(),
                growth,
                problem.metadata().maxGrowth());
    }

    private static String sentence(
            Problem problem, Outcome outcome, List<Round> rounds, Optional<Full> full, boolean byGrowth) {
        Round last = rounds.get(rounds.size() - 1);
        double ratio = full.map(jmh -> jmh.ratio().ratio()).orElse(last.wall().ratio());
        String times = String.format(Locale.ROOT, "%.3g times the reference's time", ratio);
        String allowed =
                String.format(Locale.ROOT, "%.3g is allowed", problem.metadata().maxRatio());
        if (outcome == Outcome.ABOVE && byGrowth) {
            Growth growth = last.growth().orElseThrow();
            return String.format(
                    Locale.ROOT,
                    "CPU time grows like n^%.2f ± %.2f, the contract asks for n^%.1f or better",
                    growth.exponent(),
                    growth.error(),
                    problem.metadata().maxGrowth());
        }
        return switch (outcome) {
            case ABOVE -> times + ", " + allowed;
            case UNDECIDED -> "time undecided near " + times + ", " + allowed;
            case WITHIN -> times;
        };
    }

    private Map<String, byte[]> referenceClasses(Problem problem) {
        String folder = problem.reference()
                        .substring(0, problem.reference().lastIndexOf('.'))
                        .replace('.', '/') + "/";
        Map<String, byte[]> classes = new HashMap<>();
        for (var jar : kit.jars(problem.onSpark() ? "solutions-spark" : "solutions")) {
            try (JarFile file = new JarFile(jar.toFile())) {
                for (var entry : file.stream()
                        .filter(each -> each.getName().startsWith(folder))
                        .toList()) {
                    if (entry.getName().endsWith(".class")) {
                        try (InputStream in = file.getInputStream(entry)) {
                            String name = entry.getName().replace('/', '.');
                            classes.put(name.substring(0, name.length() - ".class".length()), in.readAllBytes());
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the reference cannot be read from " + jar, e);
            }
        }
        return classes;
    }
}
