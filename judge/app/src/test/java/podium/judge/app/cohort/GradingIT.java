package podium.judge.app.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import podium.judge.app.cohort.GeneratedCohort.Expected;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.verdict.Verdict;

/**
 * A generated cohort, graded through the command line. Larger ones by hand: {@code -Dit.test=GradingIT -Dpodium.cohort.people=50
 * -Dpodium.cohort.exercises=all -Dpodium.cohort.timing=quick}.
 */
class GradingIT {
    private static final Kit KIT = Kit.of(Path.of(System.getProperty("podium.project", "../..")));
    private static final int PEOPLE = Integer.getInteger("podium.cohort.people", 4);
    private static final String TIMING = System.getProperty("podium.cohort.timing", "none");
    private static final long SEED = Long.getLong("podium.cohort.seed", 11);
    private static final List<Problem> PROBLEMS = problems();
    private static final int HALF = PEOPLE * PROBLEMS.size() / 2;

    @TempDir
    private static Path folder;

    private static List<Expected> expected = List.of();

    private static List<Problem> problems() {
        String asked = System.getProperty("podium.cohort.exercises", "ndcg-at-k,jaccard-similarity");
        return Catalog.load().problems().stream()
                .filter(problem -> asked.equals("all")
                        || List.of(asked.split(",", -1)).contains(problem.id().slug()))
                .toList();
    }

    @BeforeAll
    static void write() throws IOException {
        expected = GeneratedCohort.write(
                Files.createDirectories(folder.resolve("handed in")), KIT, PROBLEMS, PEOPLE, SEED);
    }

    @Test
    void a_run_that_was_killed_goes_on_and_every_verdict_is_as_it_must_be() throws Exception {
        Path out = folder.resolve("out");
        Process first = start(out, "--shard", "1/1");
        while (first.isAlive() && results(out).size() < HALF) {
            Thread.sleep(20);
        }
        first.destroyForcibly().waitFor();
        Map<String, FileTime> before = results(out);
        assertThat(before).hasSizeGreaterThanOrEqualTo(HALF);

        long started = System.nanoTime();
        assertThat(start(out, "--shard", "1/1").waitFor()).isZero();
        Map<String, FileTime> after = results(out);
        assertThat(after).containsAllEntriesOf(before);
        told(started, after.size() - before.size());
        assertThat(surprises(out)).isEmpty();
    }

    @Test
    void shares_that_are_put_together_are_the_whole() throws Exception {
        Path one = folder.resolve("share 1");
        Path two = folder.resolve("share 2");
        Process first = start(one, "--shard", "1/2");
        Process second = start(two, "--shard", "2/2");
        assertThat(first.waitFor()).isZero();
        assertThat(second.waitFor()).isZero();
        assertThat(run("grade", "merge", "--out", one.toString(), two.toString())
                        .waitFor())
                .isZero();
        assertThat(surprises(one)).isEmpty();
        assertThat(one.resolve("gradebook.csv")).content().hasLineCount(PEOPLE + 1);
    }

    @Test
    void a_cluster_that_loses_a_machine_half_way_loses_no_result() throws Exception {
        Path out = folder.resolve("from a cluster");
        try (SparkCluster cluster = SparkCluster.start(KIT, Files.createDirectory(folder.resolve("cluster")), 2)) {
            Process grading =
                    start(out, "--spark-master", cluster.url(), "--spark-conf", "spark.driver.host=127.0.0.1");
            Map<String, FileTime> before = Map.of();
            while (grading.isAlive() && before.size() < HALF) {
                Thread.sleep(20);
                before = results(out);
            }
            cluster.lose(0);
            assertThat(grading.waitFor()).isZero();
            assertThat(results(out)).containsAllEntriesOf(before);
            assertThat(surprises(out)).isEmpty();
            assertThat(cluster.judges()).isEmpty();
        }
    }

    private static List<String> surprises(Path out) throws CohortRejected {
        Store store = new Store(out);
        Cohort cohort = Cohort.of(store.parts(), store);
        assertThat(cohort.entries()).hasSameSizeAs(expected);
        List<String> surprises = new ArrayList<>();
        for (Expected each : expected) {
            Cohort.Entry entry = cohort.entries().stream()
                    .filter(found -> found.person().name().equals(each.person())
                            && found.exercise().equals(each.exercise()))
                    .findFirst()
                    .orElseThrow();
            Verdict verdict = entry.verdict().orElse(Verdict.JE);
            boolean slowEnough = each.verdicts().contains(Verdict.SLOW)
                    && verdict == Verdict.AC
                    && (TIMING.equals("none") || entry.isUndecided());
            if (!each.verdicts().contains(verdict) && !slowEnough) {
                surprises.add(each + " got " + verdict + ": " + entry.headline());
            }
        }
        return surprises;
    }

    private static void told(long started, int judged) {
        double minutes = Duration.ofNanos(System.nanoTime() - started).toMillis() / 60e3;
        System.out.printf("%d judged in %.1f min: %.0f a minute%n", judged, minutes, judged / minutes);
    }

    private static Map<String, FileTime> results(Path out) throws IOException {
        Map<String, FileTime> found = new TreeMap<>();
        if (Files.isDirectory(out.resolve("results"))) {
            try (Stream<Path> files = Files.list(out.resolve("results"))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".json")).toList()) {
                    found.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
                }
            }
        }
        return found;
    }

    private static Process start(Path out, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "grade",
                folder.resolve("handed in").toString(),
                "--require-sandbox",
                "process",
                "--timing",
                TIMING,
                "--out",
                out.toString(),
                "--exercises",
                PROBLEMS.stream().map(problem -> problem.id().slug()).collect(Collectors.joining(","))));
        arguments.addAll(Arrays.asList(more));
        return run(arguments.toArray(String[]::new));
    }

    private static Process run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                KIT.javaHome().resolve("bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dpodium.project=" + KIT.project(),
                "podium.judge.app.cli.Main"));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command).inheritIO().start();
    }
}
