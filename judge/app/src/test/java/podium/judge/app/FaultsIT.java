package podium.judge.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import podium.judge.app.author.SubmissionFolders;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.JudgeRequest;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.sandbox.BoxCommand;
import podium.judge.engine.sandbox.BoxedProcess;
import podium.judge.engine.sandbox.Limits;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.sandbox.SandboxLevel;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.submission.SubmissionRejected;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/** Whatever fails on the judge's side, the verdict is a judge error or the right one. */
class FaultsIT {
    private static final Kit KIT = Kit.of(Path.of(System.getProperty("podium.project", "../..")));
    private static final Problem PROBLEM = Catalog.load().find("ndcg-at-k").orElseThrow();
    private static final Limits LIMITS = Limits.forSubmission(64);
    private static final Consumer<LawResult> NOBODY = law -> {};

    /** The compiler is the first process, the laws' worker the second, those of the timing come after. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_process_that_cannot_be_started_costs_a_second_judging_and_no_more(int start) {
        Timing timing = start > 2 ? Timing.QUICK : Timing.NONE;
        FaultySandbox sandbox = new FaultySandbox(start, FaultySandbox::forkFails);
        assertThat(judged(sandbox, "accepted", timing, NOBODY).verdict()).isEqualTo(Verdict.AC);
    }

    @Test
    void a_worker_that_ends_before_it_is_up_costs_a_second_judging_and_no_more() {
        FaultySandbox sandbox = new FaultySandbox(2, FaultySandbox::endsAtOnce);
        assertThat(judged(sandbox, "accepted", Timing.NONE, NOBODY).verdict()).isEqualTo(Verdict.AC);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void what_never_starts_is_a_judge_error(int start) {
        assertThat(judged(FaultySandbox.from(start, FaultySandbox::forkFails), "accepted", Timing.NONE, NOBODY)
                        .verdict())
                .isEqualTo(Verdict.JE);
        assertThat(judged(FaultySandbox.from(start, FaultySandbox::endsAtOnce), "wrong_answer", Timing.NONE, NOBODY)
                        .verdict())
                .isEqualTo(Verdict.JE);
    }

    @Test
    void a_compiler_that_ends_before_it_is_up_is_started_anew() {
        FaultySandbox sandbox = new FaultySandbox(1, FaultySandbox::endsAtOnce);
        assertThat(judged(sandbox, "accepted", Timing.NONE, NOBODY).verdict()).isEqualTo(Verdict.AC);
        assertThat(sandbox.starts()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"1, 200", "2, 0", "2, 300", "2, 700", "3, 100", "4, 600"})
    void a_process_killed_from_outside_at_any_time_costs_no_wrong_verdict(int start, long millis) {
        FaultySandbox sandbox = new FaultySandbox(start, FaultySandbox.killedAfter(millis));
        Judgement judgement = judged(sandbox, "accepted", start > 2 ? Timing.QUICK : Timing.NONE, NOBODY);
        assertThat(judgement.verdict()).as(judgement.headline()).isIn(Verdict.AC, Verdict.JE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accepted", "wrong_answer", "run_time_error"})
    void everything_killed_after_a_law_costs_no_wrong_verdict(String category) {
        FaultySandbox sandbox = new FaultySandbox();
        Judgement judgement = judged(sandbox, category, Timing.NONE, atLaw(2, sandbox::killAll));
        assertThat(judgement.verdict()).as(judgement.headline()).isIn(expected(category), Verdict.JE);
    }

    /** On a thread of its own: the build listens to this one, and an interrupt would end that. */
    @ParameterizedTest
    @CsvSource({"accepted, 0", "accepted, 2", "wrong_answer, 1", "run_time_error, 1", "tampering, 1"})
    void an_interrupt_costs_no_wrong_verdict(String category, int afterLaw) throws Exception {
        FutureTask<Judgement> judging = new FutureTask<>(() -> {
            Runnable interrupt = Thread.currentThread()::interrupt;
            if (afterLaw == 0) {
                interrupt.run();
            }
            return judged(new FaultySandbox(), category, Timing.NONE, atLaw(afterLaw, interrupt));
        });
        new Thread(judging).start();
        Judgement judgement = judging.get();
        assertThat(judgement.verdict()).as(judgement.headline()).isIn(expected(category), Verdict.JE);
    }

    @Test
    void a_judge_that_runs_out_of_memory_each_time_is_a_judge_error() {
        Judgement judgement = judged(new FaultySandbox(), "accepted", Timing.NONE, law -> {
            throw new OutOfMemoryError("in a listener");
        });
        assertThat(judgement.verdict()).isEqualTo(Verdict.JE);
    }

    @Test
    void a_listener_that_throws_costs_no_wrong_verdict() {
        for (Error error : List.of(new AssertionError("a bug"), new NoSuchMethodError("a bug"))) {
            Judgement judgement = judged(new FaultySandbox(), "wrong_answer", Timing.NONE, atLaw(1, () -> {
                throw error;
            }));
            assertThat(judgement.verdict()).isIn(Verdict.WA, Verdict.JE);
        }
    }

    @Test
    void a_compiler_and_a_worker_killed_while_idle_are_no_fault_of_the_next_submission() {
        FaultySandbox sandbox = new FaultySandbox();
        try (Judge judge = new Judge(KIT, sandbox)) {
            assertThat(judge.judge(request("accepted", Timing.NONE, NOBODY)).verdict())
                    .isEqualTo(Verdict.AC);
            sandbox.killAll();
            assertThat(judge.judge(request("accepted", Timing.NONE, NOBODY)).verdict())
                    .isEqualTo(Verdict.AC);
            judge.prestart(PROBLEM);
            sandbox.killAll();
            assertThat(judge.judge(request("accepted", Timing.NONE, NOBODY)).verdict())
                    .isIn(Verdict.AC, Verdict.JE);
            assertThat(judge.judge(request("accepted", Timing.NONE, NOBODY)).verdict())
                    .isEqualTo(Verdict.AC);
        }
    }

    @Test
    void boxes_outlive_the_thread_that_started_them() throws InterruptedException {
        FaultySandbox sandbox = new FaultySandbox();
        assumeTrue(sandbox.report().level() == SandboxLevel.BUBBLEWRAP, "no bubblewrap here");
        try (Judge judge = new Judge(KIT, sandbox)) {
            Thread brief = new Thread(() -> judge.prestart(PROBLEM));
            brief.start();
            brief.join();
            // Long enough for the kernel to tell the boxes that the thread has ended.
            TimeUnit.MILLISECONDS.sleep(500);
            assertThat(judge.judge(request("accepted", Timing.NONE, NOBODY)).verdict())
                    .isEqualTo(Verdict.AC);
            assertThat(sandbox.starts()).as("none had to be started anew").isEqualTo(2);
        }
    }

    @Test
    void a_box_that_is_killed_while_it_is_made_leaves_nothing_behind() throws Exception {
        Sandbox sandbox = Sandbox.strongest();
        String mark = "-Dpodium.mark=" + ProcessHandle.current().pid();
        BoxCommand command = BoxCommand.of(KIT.javaHome(), KIT.jars("worker"), "podium.judge.worker.WorkerMain", LIMITS)
                .withOptions(List.of(mark));
        for (int i = 0; i < 120; i++) {
            BoxedProcess box = sandbox.start(command);
            TimeUnit.MICROSECONDS.sleep(100L * i);
            box.kill();
            box.exitCode(5_000);
        }
        // The kernel ends what is in a box once the box has ended, and takes its time; what was left behind stays for
        // good.
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (!marked(mark).isEmpty() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(marked(mark)).isEmpty();
    }

    private static List<ProcessHandle> marked(String mark) {
        return ProcessHandle.allProcesses()
                .filter(process -> commandLine(process).contains(mark))
                .toList();
    }

    /** Whole, which {@link ProcessHandle.Info} does not give of one as long as a box's. */
    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
        } catch (IOException e) {
            return "";
        }
    }

    private static Verdict expected(String category) {
        return SubmissionFolders.VERDICTS.getOrDefault(category, Verdict.JE);
    }

    private static Judgement judged(
            FaultySandbox sandbox, String category, Timing timing, Consumer<LawResult> progress) {
        try (Judge judge = new Judge(KIT, sandbox)) {
            return judge.judge(request(category, timing, progress));
        }
    }

    private static JudgeRequest request(String category, Timing timing, Consumer<LawResult> progress) {
        try {
            Path folder = SubmissionFolders.of(KIT, PROBLEM, category).get(0);
            return new JudgeRequest(Submission.read(PROBLEM, folder), timing, 1, progress);
        } catch (SubmissionRejected e) {
            throw new AssertionError(e);
        }
    }

    /** Does something once the law of that number has ended. */
    private static Consumer<LawResult> atLaw(int number, Runnable deed) {
        AtomicInteger laws = new AtomicInteger();
        return law -> {
            if (laws.incrementAndGet() == number) {
                deed.run();
            }
        };
    }
}
