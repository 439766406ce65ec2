package podium.judge.engine.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import podium.judge.engine.remote.SubjectFailure.Kind;
import podium.judge.engine.sandbox.BoxCommand;
import podium.judge.engine.sandbox.Limits;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.sandbox.SandboxLevel;

/** The judge's end of the pipe against {@link HostileWorker}: whatever it does, a failure of the right kind, soon. */
class HostileWorkerIT {
    private static final Duration CALL = Duration.ofSeconds(1);
    private static final Duration LAW = Duration.ofSeconds(1);
    /** Beyond the deadlines: a JVM's start, and two seconds of waiting for an exit code, on a busy machine. */
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final long MOST_ALLOCATED = 16 << 20;

    /** Calls twice, as a reply too many shows only when the next one is asked for. */
    @ParameterizedTest(name = "a worker that {0} ends as {1}")
    @CsvSource({
        "never comes up, JUDGE_FAULT",
        "greets wrongly, JUDGE_FAULT",
        "starts with noise, JUDGE_FAULT",
        "stays silent when given classes, JUDGE_FAULT",
        "answers with another kind, BROKE_PROTOCOL",
        "answers with more than was asked, BROKE_PROTOCOL",
        "answers with a text, WRONG_TYPE",
        "answers twice, BROKE_PROTOCOL",
        "answers without end, BROKE_PROTOCOL",
        "answers a call never made, BROKE_PROTOCOL",
        "claims 2 GB, BROKE_PROTOCOL",
        "claims a negative length, BROKE_PROTOCOL",
        "claims 32 MB and sends none, TIMED_OUT",
        "throws nothing, BROKE_PROTOCOL",
        "throws a billion names, BROKE_PROTOCOL",
        "calls back a function never lent, BROKE_PROTOCOL",
        "calls back with a text, WRONG_TYPE",
        "calls back after the return, BROKE_PROTOCOL",
        "dies within a frame, DIED",
        "is killed within a frame, JUDGE_FAULT",
        "runs out of memory within a frame, OUT_OF_MEMORY",
        "stalls, TIMED_OUT",
    })
    void a_hostile_worker_ends_as_a_failure_of_its_kind(String script, Kind kind) {
        long thread = Thread.currentThread().getId();
        long allocated = THREADS.getThreadAllocatedBytes(thread);
        long started = System.nanoTime();
        SubjectFailure failure = catchThrowableOfType(SubjectFailure.class, () -> {
            try (Peer peer = start(script)) {
                Scoring scoring = (Scoring) subject(peer).proxy();
                scoring.score(relevance -> relevance);
                scoring.score(relevance -> relevance);
            }
        });
        assertThat(failure.kind()).as(failure.sentence()).isEqualTo(kind);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(SOON);
        assertThat(THREADS.getThreadAllocatedBytes(thread) - allocated).isLessThan(MOST_ALLOCATED);
    }

    @Test
    void callbacks_without_end_run_out_of_the_laws_time() {
        AtomicInteger calls = new AtomicInteger();
        SubjectFailure failure = catchThrowableOfType(SubjectFailure.class, () -> {
            try (Peer peer = start("calls back without end")) {
                ((Scoring) subject(peer).proxy()).score(relevance -> calls.incrementAndGet());
            }
        });
        assertThat(failure.kind()).isEqualTo(Kind.TIMED_OUT);
        assertThat(calls.get()).isPositive();
    }

    @Test
    void a_function_is_lent_until_the_call_returns_and_no_longer() {
        AtomicInteger calls = new AtomicInteger();
        try (Peer peer = start("calls back when reset")) {
            Subject subject = Subject.define(peer, CLASSES, CALL);
            assertThat(((Scoring) subject.proxy()).score(relevance -> calls.incrementAndGet()))
                    .isEqualTo(1.0);
            SubjectFailure failure = catchThrowableOfType(SubjectFailure.class, () -> subject.reset(LAW));
            assertThat(failure.kind()).isEqualTo(Kind.BROKE_PROTOCOL);
        }
        assertThat(calls).hasValue(0);
    }

    /** A function is the law's: what it throws says nothing of the submission. */
    @ParameterizedTest
    @ValueSource(strings = {"passes a function's failure on", "swallows a function's failure"})
    void the_failure_of_a_lent_function_is_thrown_as_it_was(String script) {
        IllegalStateException ours = new IllegalStateException("the law's own");
        try (Peer peer = start(script)) {
            Scoring scoring = (Scoring) subject(peer).proxy();
            assertThatThrownBy(() -> scoring.score(relevance -> {
                        throw ours;
                    }))
                    .isSameAs(ours);
        }
    }

    @Test
    void what_fills_standard_error_does_not_keep_an_answer_from_coming() {
        try (Peer peer = start("fills standard error")) {
            assertThat(((Scoring) subject(peer).proxy()).score(relevance -> relevance))
                    .isEqualTo(1.0);
        }
    }

    @Test
    void a_pipe_closed_by_a_process_that_lives_on_is_the_end_of_it() {
        SubjectFailure failure = catchThrowableOfType(SubjectFailure.class, () -> {
            try (Peer peer = start("closes its pipe and stays")) {
                ((Scoring) subject(peer).proxy()).score(relevance -> relevance);
            }
        });
        assertThat(failure.kind()).isEqualTo(Kind.DIED);
    }

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final SubmissionClasses CLASSES = new SubmissionClasses(Scoring.class, "MyScoring", "", Map.of());

    interface Scoring {
        double score(Weight weight);
    }

    @FunctionalInterface
    interface Weight {
        double of(double relevance);
    }

    private static Subject subject(Peer peer) {
        Subject subject = Subject.define(peer, CLASSES, CALL);
        subject.reset(LAW);
        return subject;
    }

    private static Peer start(String script) {
        List<Path> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        BoxCommand command = BoxCommand.of(
                        Path.of(System.getProperty("java.home")),
                        classPath,
                        HostileWorker.class.getName(),
                        Limits.forSubmission(64))
                .withOptions(List.of("-XX:TieredStopAtLevel=1"))
                .withArguments(List.of(script));
        return Peer.start(Sandbox.at(SandboxLevel.PROCESS).orElseThrow(), command);
    }
}
