package podium.judge.engine.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the installed parts are. The build puts them into one folder: {@code lib/judge} (trusted), {@code lib/worker},
 * {@code lib/contracts}, {@code lib/solutions}, {@code lib/benchmarks}, {@code lib/testing}, {@code lib/tracks/<track>}
 * and class-data archives in {@code cds}.
 *
 * @param project the checkout: stubs, prompts, submissions
 * @param home the folder that the build fills, {@code target/podium}
 * @param javaHome the JDK that judge and workers run on
 */
public record Kit(Path project, Path home, Path javaHome) {
    /** The kit of the checkout at {@code project}, running on this JVM's JDK. */
    public static Kit of(Path project) {
        Path root = project.toAbsolutePath().normalize();
        return new Kit(root, root.resolve("target/podium"), Path.of(System.getProperty("java.home")));
    }

    /** Short name of the JDK, for what is built from it: another JDK has another. */
    public String jdk() {
        String whole = Runtime.version() + " " + System.getProperty("java.vendor") + " " + javaHome;
        return Runtime.version().feature() + "-" + Integer.toHexString(whole.hashCode());
    }

    /** The trimmed runtime of workers; it may not exist. */
    public Path trimmedRuntime() {
        return home.resolve("runtime").resolve(jdk());
    }

    /** What workers that need nothing but {@code java.base} run on: the trimmed runtime, or the JDK where there is none. */
    public Path workerHome() {
        return Files.isExecutable(trimmedRuntime().resolve("bin/java")) ? trimmedRuntime() : javaHome;
    }

    /** Jars of one room below {@code lib}, in name order; empty if it is not installed. */
    public List<Path> jars(String room) {
        Path folder = home.resolve("lib").resolve(room);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /** What a track's code may use: the contracts and the track's allow-list. */
    public List<Path> trackClassPath(String track) {
        List<Path> path = new ArrayList<>(jars("contracts"));
        path.addAll(jars("tracks/" + track));
        return path;
    }

    /** Whether the track's allow-list is installed; Spark's is fetched only when asked for. */
    public boolean hasTrack(String track) {
        return Files.isDirectory(home.resolve("lib/tracks").resolve(track));
    }

    /** Class path of a worker for a track: the worker itself, then what the track may use. */
    public List<Path> workerClassPath(String track) {
        List<Path> path = new ArrayList<>(jars("worker"));
        path.addAll(trackClassPath(track));
        return path;
    }

    /** The folder of class-data archives. */
    public Path archives() {
        return home.resolve("cds");
    }

    /** A class-data archive by name; it may not exist. */
    public Path archive(String name) {
        return archives().resolve(name + ".jsa");
    }

    /** The folder of libraries that the judge's own JVM loads. */
    public Path nativeLibraries() {
        return home.resolve("native");
    }

    /** The folder of one exercise's stub. */
    public Path stubFolder(Problem problem) {
        return project.resolve("exercises")
                .resolve(problem.id().track())
                .resolve("src/main/java")
                .resolve(problem.exercisePackage().replace('.', '/'));
    }
}
