package podium.judge.app.cohort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import podium.judge.engine.judging.JudgeRequest;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.submission.SourceFile;

/**
 * Keys of results: SHA-256 of everything that a verdict hangs on. That is the sources, the exercise's own classes (contract,
 * laws, reference, workload, benchmark), the judge, worker and track's libraries, the JDK, the box, the seed and the timing. A
 * law that is changed makes new keys for its exercise only.
 */
final class Versions {
    /** Rooms of which an exercise's own classes count, and no others'. */
    private static final List<String> SHARED_ROOMS = List.of("contracts", "solutions", "solutions-spark", "benchmarks");

    private static final String LAWS = "podium-hidden";
    private static final String FACES = "podium-app";

    private final Kit kit;
    private final String box;
    private final Map<Problem, String> exercises = new HashMap<>();

    /**
     * Keys for what is judged by this kit.
     *
     * @param box the sandbox's word
     */
    Versions(Kit kit, String box) {
        this.kit = kit;
        this.box = box;
    }

    String key(JudgeRequest request) {
        MessageDigest digest = sha256();
        Problem problem = request.submission().problem();
        add(digest, exercises.computeIfAbsent(problem, this::version));
        add(digest, kit.jdk() + "/" + box + "/" + request.seed() + "/" + request.timing());
        for (SourceFile file : request.submission().files()) {
            add(digest, file.name());
            add(digest, file.text());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private String version(Problem problem) {
        MessageDigest digest = sha256();
        add(digest, problem.id().slug());
        String track = problem.id().track();
        List<Path> whole = Stream.of("judge", "worker", "datasets", "tracks/" + track)
                .flatMap(room -> kit.jars(room).stream())
                .filter(jar -> !isNamed(jar, LAWS) && !isNamed(jar, FACES))
                .toList();
        List<Path> shared = Stream.concat(
                        SHARED_ROOMS.stream().flatMap(room -> kit.jars(room).stream()),
                        kit.jars("judge").stream().filter(jar -> isNamed(jar, LAWS)))
                .toList();
        try {
            for (Path jar : whole) {
                digest.update(Files.readAllBytes(jar));
            }
            for (Path jar : shared) {
                addClasses(digest, jar, "/" + problem.id().packageSuffix().replace('.', '/') + "/");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the installed kit cannot be read", e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addClasses(MessageDigest digest, Path jar, String inPackage) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            List<JarEntry> entries = file.stream()
                    .filter(entry -> entry.getName().contains(inPackage))
                    .sorted(Comparator.comparing(JarEntry::getName))
                    .toList();
            for (JarEntry entry : entries) {
                add(digest, entry.getName());
                try (InputStream in = file.getInputStream(entry)) {
                    digest.update(in.readAllBytes());
                }
            }
        }
    }

    private static boolean isNamed(Path jar, String start) {
        return jar.getFileName().toString().startsWith(start);
    }

    /** With its length, so that two texts are never the same as two others. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
