package podium.judge.engine.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;
import podium.judge.engine.remote.ArgumentWatch;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.Laws;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/** Only an assertion of a law, and what the submission itself threw, are charged to the submission. */
class FaultyLawsTest {
    /** It would print every fault that is made here on purpose; held, as loggers are not. */
    private static final Logger LISTENERS =
            Logger.getLogger("org.junit.platform.launcher.core.CompositeTestExecutionListener");

    @BeforeAll
    static void quiet() {
        LISTENERS.setLevel(Level.OFF);
    }

    @AfterAll
    static void loud() {
        LISTENERS.setLevel(null);
    }

    /** Not found by the build: nested classes that are no {@code @Nested} are not run by themselves. */
    static final class Faulty extends Laws<DoubleSupplier> {
        @Test
        @Law("holds")
        void holds() {
            Expect.equal(subject().getAsDouble(), 1.0);
        }

        @Test
        @Law("does not hold")
        void fails() {
            Expect.equal(subject().getAsDouble(), 2.0);
        }

        @Test
        @Law("throws")
        void exception() {
            throw new IllegalStateException("a bug in a law");
        }

        @Test
        @Law("throws an error")
        void error() {
            throw new NoSuchMethodError("a library that does not match");
        }

        @Test
        @Law("asserts without the testkit")
        void foreignAssertion() {
            throw new AssertionError("not by Expect");
        }

        @Test
        @Law("gives up")
        void aborted() {
            throw new TestAbortedException("an assumption");
        }

        @Test
        @Law("recurses")
        void overflow() {
            overflow();
        }

        @Property
        @Law("throws in a try")
        void property(@ForAll int any) {
            throw new ArithmeticException("a bug in a law");
        }
    }

    static final class OutOfMemory extends Laws<DoubleSupplier> {
        @Test
        @Law("uses all memory")
        void memory() {
            throw new OutOfMemoryError("in the judge");
        }
    }

    @Test
    void a_law_that_throws_anything_but_its_assertion_is_a_judge_error() {
        assertThat(verdicts(() -> 1.0))
                .containsEntry("holds", Verdict.AC)
                .containsEntry("does not hold", Verdict.WA)
                .containsEntry("throws", Verdict.JE)
                .containsEntry("throws an error", Verdict.JE)
                .containsEntry("asserts without the testkit", Verdict.JE)
                .containsEntry("gives up", Verdict.JE)
                .containsEntry("recurses", Verdict.JE)
                .containsEntry("throws in a try", Verdict.JE)
                .hasSize(8);
    }

    @Test
    void what_a_submission_throws_is_its_own() {
        DoubleSupplier throwing = () -> {
            throw new IllegalStateException("a bug in a submission");
        };
        assertThat(verdicts(throwing)).containsEntry("holds", Verdict.RTE).containsEntry("throws", Verdict.JE);
    }

    @Test
    void what_the_judges_end_of_the_pipe_throws_is_a_judge_error() {
        for (Throwable ours : List.of(new IllegalStateException("a bug"), new StackOverflowError())) {
            assertThat(verdicts(remote(ours)))
                    .containsEntry("holds", Verdict.JE)
                    .containsEntry("does not hold", Verdict.JE);
        }
    }

    @Test
    void a_listener_that_throws_changes_no_result() {
        List<LawResult> results = LawRunner.run(Faulty.class, subjects(() -> 1.0), law -> {
            throw new IllegalStateException("a bug in a face");
        });
        assertThat(results).hasSize(8).anyMatch(result -> result.verdict() == Verdict.WA);
    }

    @Test
    void memory_that_runs_out_in_a_law_or_at_the_pipe_ends_the_run() {
        assertThatThrownBy(() -> LawRunner.run(OutOfMemory.class, subjects(() -> 1.0), law -> {}))
                .isInstanceOf(OutOfMemoryError.class);
        DoubleSupplier remote = remote(new OutOfMemoryError("while a frame was read"));
        assertThatThrownBy(() -> LawRunner.run(Faulty.class, subjects(remote), law -> {}))
                .isInstanceOf(OutOfMemoryError.class);
    }

    private static Map<String, Verdict> verdicts(DoubleSupplier implementation) {
        List<LawResult> told = new ArrayList<>();
        List<LawResult> results = LawRunner.run(Faulty.class, subjects(implementation), told::add);
        assertThat(told).isEqualTo(results);
        return results.stream().collect(Collectors.toMap(LawResult::law, LawResult::verdict));
    }

    private static Subjects subjects(DoubleSupplier implementation) {
        return Subjects.local(DoubleSupplier.class, () -> implementation, () -> () -> 1.0, 1);
    }

    /** A contract's proxy like that of a worker, whose own code fails. */
    private static DoubleSupplier remote(Throwable failure) {
        return (DoubleSupplier) Proxy.newProxyInstance(
                FaultyLawsTest.class.getClassLoader(), new Class<?>[] {DoubleSupplier.class}, new Failing(failure));
    }

    private record Failing(Throwable failure) implements InvocationHandler, ArgumentWatch {
        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            throw failure;
        }

        @Override
        public Object invokeAndReadBack(Method method, Object[] arguments) throws Throwable {
            throw failure;
        }
    }
}
