package podium.judge.app.cohort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import podium.judge.app.author.ExerciseNames;
import podium.judge.app.author.Room;
import podium.judge.app.author.Stubs;
import podium.judge.app.quiz.Quiz;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;

/**
 * A zip that judges without this checkout: launcher, judge and worker as jars, prompts, contracts, visible tests and untouched
 * stubs. No source of a law, a reference or a submission is in it, nor anything that was made for this machine.
 */
public final class Bundle {
    private static final String EXECUTABLE = "rwxr-xr-x";
    private static final List<String> ROOMS =
            List.of("judge", "worker", "contracts", "solutions", "benchmarks", "datasets", "testing");
    private static final List<String> PAGES = List.of("docs/verdicts.md", "docs/conventions.md", "LICENSE");

    private final Kit kit;
    private final List<Problem> problems;

    /** A bundle of these exercises; those on Spark need the track to be installed. */
    public Bundle(Kit kit, List<Problem> problems) {
        this.kit = kit;
        this.problems = List.copyOf(problems);
    }

    /** Writes what a candidate gets. */
    public void writeKit(Path zip) throws IOException {
        try (FileSystem system = create(zip)) {
            fill(system.getPath("/podium"));
        }
    }

    /**
     * Writes a Gradescope autograder.
     *
     * @see <a href="https://gradescope-autograders.readthedocs.io/en/latest/specs/">Gradescope autograder specifications</a>
     */
    public void writeGradescope(Path zip) throws IOException {
        try (FileSystem system = create(zip)) {
            Path root = system.getPath("/");
            String slugs = String.join(
                    ",", problems.stream().map(problem -> problem.id().slug()).toList());
            for (String script : List.of("setup.sh", "run_autograder")) {
                executable(root.resolve(script), resource(script).replace("${slugs}", slugs));
            }
            fill(root.resolve("podium"));
        }
    }

    private static FileSystem create(Path zip) throws IOException {
        Files.deleteIfExists(zip);
        URI uri = URI.create("jar:" + zip.toAbsolutePath().toUri());
        return FileSystems.newFileSystem(uri, Map.of("create", "true", "enablePosixFileAttributes", "true"));
    }

    private void fill(Path root) throws IOException {
        executable(root.resolve("podium"), Files.readString(kit.project().resolve("podium")));
        text(root.resolve("podium.cmd"), Files.readString(kit.project().resolve("podium.cmd")));
        text(root.resolve("README.md"), resource("bundle.md"));
        for (String page : PAGES) {
            text(root.resolve(page), Files.readString(kit.project().resolve(page)));
        }
        for (String room : ROOMS) {
            copyAll(kit.home().resolve("lib").resolve(room), root.resolve("target/podium/lib/" + room));
        }
        copyAll(Quiz.folder(kit.project()), root.resolve(Quiz.FOLDER));
        for (Problem problem : problems) {
            exercise(problem, root);
        }
        // Last, so that nothing is newer and the launcher takes all for built.
        boolean spark = problems.stream().anyMatch(Problem::onSpark);
        text(root.resolve("target/podium/built"), "");
        if (spark) {
            text(root.resolve("target/podium/built-spark"), "");
        }
    }

    private void exercise(Problem problem, Path root) throws IOException {
        String track = problem.id().track();
        copyAll(kit.home().resolve("lib/tracks").resolve(track), root.resolve("target/podium/lib/tracks/" + track));
        if (problem.onSpark()) {
            copyAll(kit.home().resolve("lib/solutions-spark"), root.resolve("target/podium/lib/solutions-spark"));
        }
        ExerciseNames names = ExerciseNames.of(problem);
        for (Room room : List.of(Room.CONTRACT, Room.VISIBLE_TESTS)) {
            String folder = room.of(names).substring(0, room.of(names).lastIndexOf('/'));
            copyAll(kit.project().resolve(folder), root.resolve(folder));
        }
        text(root.resolve(Room.PROMPT.of(names)), Files.readString(Room.PROMPT.in(kit.project(), names)));
        String contract = Files.readString(Room.CONTRACT.in(kit.project(), names));
        text(root.resolve(Room.STUB.of(names)), Stubs.of(problem, contract));
    }

    /** Copies a folder; a track that needs nothing but the JDK has none. */
    private static void copyAll(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (!Files.exists(copy)) {
                    Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void text(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private static void executable(Path file, String text) throws IOException {
        text(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(EXECUTABLE));
    }

    private static String resource(String name) {
        try (InputStream in = Bundle.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the kit lacks " + name, e);
        }
    }
}
