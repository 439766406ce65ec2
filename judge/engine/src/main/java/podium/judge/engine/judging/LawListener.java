package podium.judge.engine.judging;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import podium.judge.engine.remote.SubjectFailure;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.LawContext;
import podium.judge.engine.testkit.Sightings;
import podium.judge.engine.verdict.Counterexample;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/** Gives each law its context and turns how it ended into a result. */
final class LawListener implements TestExecutionListener {
    private static final int OUTPUT_LIMIT = 1 << 20;

    private final Class<?> laws;
    private final Subjects subjects;
    private final Sightings sightings;
    private final Consumer<LawResult> results;
    private final Set<String> ran = new HashSet<>();
    private final Map<Object, Object> shared = new HashMap<>();
    private long startedNanos;

    LawListener(Class<?> laws, Subjects subjects, Sightings sightings, Consumer<LawResult> results) {
        this.laws = laws;
        this.subjects = subjects;
        this.sightings = sightings;
        this.results = results;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (test.isTest()) {
            startedNanos = System.nanoTime();
            LawContext.install(
                    subjects.contract(), subjects.fresh(), subjects::reference, subjects.seed(), shared, sightings);
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        throw new IllegalStateException("a law was skipped: " + test.getDisplayName() + ", " + reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult ending) {
        if (test.isTest()) {
            LawContext context = LawContext.current();
            List<String> calls = ending.getThrowable().map(context::callsOf).orElseGet(context::calls);
            String figures = context.figures();
            LawContext.uninstall();
            results.accept(result(lawOf(test), ending, calls, figures));
        } else if (ending.getThrowable().isPresent()) {
            throw new IllegalStateException(
                    "the laws could not be run: " + laws.getName(),
                    ending.getThrowable().get());
        }
    }

    private LawResult result(Law law, TestExecutionResult ending, List<String> calls, String figures) {
        Duration time = Duration.ofNanos(System.nanoTime() - startedNanos);
        Optional<LawEnding> failure = ending.getThrowable().map(thrown -> LawEnding.of(thrown, calls));
        Verdict verdict = failure.map(LawEnding::verdict).orElse(Verdict.AC);
        if (failure.isEmpty() && ending.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
            verdict = Verdict.JE;
        }
        Optional<Counterexample> counterexample = failure.map(LawEnding::counterexample);
        String printed = subjects.drainOutput();
        if (subjects.drainedBytes() > OUTPUT_LIMIT && Verdict.OLE.compareTo(verdict) < 0) {
            verdict = Verdict.OLE;
            String got = "printed " + subjects.drainedBytes() + " bytes";
            counterexample = Optional.of(
                    new Counterexample(calls, got, "at most " + OUTPUT_LIMIT + " bytes of output", "", List.of()));
        }
        Optional<SubjectFailure> tampering = subjects.tampering();
        if (tampering.isPresent() && Verdict.SEC.compareTo(verdict) < 0) {
            verdict = Verdict.SEC;
            counterexample = tampering.map(found -> new Counterexample(calls, found.sentence(), "", "", List.of()));
        }
        return new LawResult(law.value(), law.convention(), verdict, counterexample, figures, printed, time);
    }

    private Law lawOf(TestIdentifier test) {
        Method method = test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getJavaMethod())
                .orElseThrow(() -> new IllegalStateException("a test that is no method: " + test.getUniqueId()));
        ran.add(method.getName());
        return AnnotationSupport.findAnnotation(method, Law.class)
                .orElseThrow(() -> new IllegalStateException("a hidden test without a law sentence: " + method));
    }

    /** A pass needs positive evidence: every method with a law has run. */
    void requireAllRan() {
        List<String> missing = Arrays.stream(laws.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Law.class) && !ran.contains(method.getName()))
                .map(Method::getName)
                .toList();
        if (!missing.isEmpty() || ran.isEmpty()) {
            throw new IllegalStateException("laws of " + laws.getName() + " that did not run: "
                    + (ran.isEmpty() ? "all" : String.join(", ", missing)));
        }
    }
}
