package podium.judge.app.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import podium.judge.app.author.SubmissionFolders;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is handed out works where nothing else of this checkout is. */
class BundleIT {
    private static final Kit KIT = Kit.of(Path.of(System.getProperty("podium.project", "../..")));
    private static final Problem NDCG = Catalog.load().find("ndcg-at-k").orElseThrow();

    @TempDir
    private Path folder;

    @Test
    void a_candidates_kit_judges_and_has_no_source_of_what_is_hidden() throws Exception {
        Path zip = folder.resolve("kit.zip");
        new Bundle(KIT, List.of(NDCG)).writeKit(zip);
        List<String> names = unpack(zip, folder.resolve("my kit"));
        assertThat(names)
                .contains("podium/podium", "podium/exercises/metrics/tasks/ndcg-at-k.md")
                .noneMatch(
                        name -> name.matches(".*(Laws|Reference|Workload)\\.java|.*/(submissions|editorials|cds)/.*"));
        Path kit = folder.resolve("my kit/podium");
        assertThat(run(kit, Map.of(), "./podium", "judge", "ndcg-at-k", "--timing", "none", "--json"))
                .satisfies(ended -> {
                    assertThat(ended.exit()).as(ended.output()).isEqualTo(5);
                    assertThat(ended.output()).contains("\"verdict\":\"NA\"");
                });
    }

    @Test
    void a_gradescope_autograder_grades_what_was_handed_in() throws Exception {
        Path zip = folder.resolve("autograder.zip");
        new Bundle(KIT, List.of(NDCG)).writeGradescope(zip);
        unpack(zip, folder.resolve("source"));
        Path submission = Files.createDirectories(folder.resolve("submission"));
        String main = "My" + NDCG.prefix() + ".java";
        Path wrong = SubmissionFolders.of(KIT, NDCG, "wrong_answer").get(0).resolve(main);
        Files.copy(wrong, submission.resolve(main));
        Map<String, String> environment = Map.of("AUTOGRADER", folder.toString(), "SANDBOX", "process");
        Ended ended = run(folder.resolve("source"), environment, "./run_autograder");
        assertThat(ended.exit()).as(ended.output()).isZero();
        JsonNode test = JsonMapper.shared()
                .readTree(Files.readString(folder.resolve("results/results.json")))
                .path("tests")
                .path(0);
        assertThat(test.path("name").asString()).isEqualTo("ndcg-at-k");
        assertThat(test.path("score").asDouble(-1)).isZero();
        assertThat(test.path("extra_data").path("verdict").asString()).isEqualTo("WA");
    }

    private record Ended(int exit, String output) {}

    private static Ended run(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", KIT.javaHome().toString());
        builder.environment().put("PODIUM_HOME", folder.resolve(".home").toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    private static List<String> unpack(Path zip, Path to) throws IOException {
        List<String> names = new ArrayList<>();
        try (FileSystem system = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", "true"));
                Stream<Path> files = Files.walk(system.getPath("/"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.toString().substring(1);
                Path copy = to.resolve(name.replace('/', File.separatorChar));
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.copy(file, copy);
                Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(file));
                Files.setLastModifiedTime(copy, Files.getLastModifiedTime(file));
                names.add(name);
            }
        }
        return names;
    }
}
