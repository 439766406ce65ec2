package podium.judge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.JudgeRequest;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.submission.SourceFile;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/** What a submission finds when it looks around behind the rules; what becomes of attacks is {@link AttackIT}'s. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WallIT {
    private static final Kit KIT = Kit.of(Path.of(System.getProperty("podium.project", "../..")));
    private static final Problem PROBLEM = Catalog.load().find("ndcg-at-k").orElseThrow();

    private Judge judge;

    @BeforeAll
    void start() {
        judge = Judge.withoutRules(KIT, Sandbox.strongest());
    }

    @AfterAll
    void stop() {
        judge.close();
    }

    @Test
    void no_law_reference_or_test_library_can_be_loaded_by_name() {
        String found = said("""
                StringBuilder found = new StringBuilder("found:");
                for (String name : new String[] {
                    "podium.judge.hidden.metrics.ndcgatk.NdcgAtKLaws",
                    "podium.solutions.metrics.ndcgatk.NdcgAtKReference",
                    "podium.judge.engine.judging.Judge",
                    "podium.benchmarks.metrics.ndcgatk.NdcgAtKBenchmark",
                    "org.junit.jupiter.api.Test",
                    "net.jqwik.api.Property",
                    "org.assertj.core.api.Assertions",
                    "tools.jackson.databind.ObjectMapper"
                }) {
                    try {
                        Class.forName(name);
                        found.append(' ').append(name);
                    } catch (ClassNotFoundException | LinkageError e) {
                        continue;
                    }
                }
                throw new IllegalStateException(found.toString());
                """);
        assertThat(found).isEqualTo("IllegalStateException: found:");
    }

    @Test
    void the_class_path_holds_the_worker_and_the_contracts_only() {
        String path = said("throw new IllegalStateException(System.getProperty(\"java.class.path\"));");
        assertThat(path).contains("podium-worker", "podium-protocol", "podium-contracts");
        assertThat(path).doesNotContain("engine", "hidden", "solutions", "junit", "jqwik");
    }

    @Test
    void the_disk_shows_neither_repository_nor_home_nor_other_processes() {
        String found = said("""
                StringBuilder found = new StringBuilder("found:");
                for (String name : new String[] {"%s/README.md", "%s/solutions", "/root", "/home", "/etc/shadow", "/var"}) {
                    java.io.File file = new java.io.File(name);
                    if (file.canRead()) {
                        found.append(' ').append(name);
                    }
                }
                for (String id : new java.io.File("/proc").list()) {
                    if (id.matches("[0-9]+") && Integer.parseInt(id) > 3) {
                        found.append(" process ").append(id);
                    }
                }
                throw new IllegalStateException(found.toString());
                """.formatted(KIT.project(), KIT.project()));
        assertThat(found).isEqualTo("IllegalStateException: found:");
    }

    @Test
    void nothing_answers_on_the_network() {
        String said = said("""
                try (java.net.Socket socket = new java.net.Socket("127.0.0.1", 22)) {
                    throw new IllegalStateException("connected");
                } catch (java.io.IOException e) {
                    throw new IllegalStateException("no network");
                }
                """);
        assertThat(said).isEqualTo("IllegalStateException: no network");
    }

    @Test
    void no_process_can_be_started_and_no_socket_opened() {
        String said = said("""
                StringBuilder said = new StringBuilder();
                try {
                    new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-version").start();
                    said.append("started");
                } catch (java.io.IOException e) {
                    said.append(e.getMessage().replaceAll(".*error=1, ", ""));
                }
                try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
                    said.append(", listening");
                } catch (java.io.IOException e) {
                    said.append(", ").append(e.getMessage());
                }
                throw new IllegalStateException(said.toString());
                """);
        assertThat(said).isEqualTo("IllegalStateException: Operation not permitted, Operation not permitted");
    }

    @Test
    void threads_and_parallel_streams_work() {
        String said = said("""
                throw new IllegalStateException("sum "
                        + java.util.stream.IntStream.range(0, 100_000).parallel().mapToLong(i -> i).sum());
                """);
        assertThat(said).isEqualTo("IllegalStateException: sum 4999950000");
    }

    @Test
    void a_heap_bomb_is_told_from_a_crash() {
        Judgement judgement = judged(
                "java.util.List<long[]> bomb = new java.util.ArrayList<>(); while (true) bomb.add(new long[1 << 20]);");
        assertThat(judgement.verdict()).isEqualTo(Verdict.MLE);
        assertThat(judgement.headline()).contains("256 MB of heap");
    }

    /** What the submission's exception says, as the decisive law reports it. */
    private String said(String body) {
        return judged(body)
                .decisive()
                .flatMap(LawResult::counterexample)
                .map(example -> example.got())
                .orElse("nothing");
    }

    private Judgement judged(String body) {
        Submission submission = new Submission(PROBLEM, List.of(new SourceFile("MyNdcgAtK.java", source(body))));
        return judge.judge(new JudgeRequest(submission, Timing.NONE, 1, law -> {}));
    }

    private static String source(String body) {
        return """
                package podium.exercises.metrics.ndcgatk;

                public class MyNdcgAtK implements NdcgAtK {
                    public double ndcgAtK(
                            java.util.List<Long> ranked, java.util.Map<Long, Double> judged, int k, podium.exercises.Gain gain) {
                        %s
                    }
                }
                """.formatted(body);
    }
}
