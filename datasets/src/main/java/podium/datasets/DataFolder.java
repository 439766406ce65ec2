package podium.datasets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import podium.datasets.Dataset.DataFile;
import podium.datasets.FileCheck.State;

/**
 * The folder that holds real data, one folder a set.
 *
 * @param path the folder; need not exist
 */
public record DataFolder(Path path) {
    /** Environment variable that names the folder. */
    public static final String VARIABLE = "PODIUM_DATA";

    private static final String HOME_VARIABLE = "PODIUM_HOME";
    /** From a module's folder up to the project and one above it. */
    private static final int LEVELS_SEARCHED = 4;

    private static final int BUFFER = 1 << 16;
    /** Files whose SHA-256 this process has seen to be right, as path and SHA-256. */
    private static final Set<DataFileAt> SOUND = ConcurrentHashMap.newKeySet();

    private record DataFileAt(Path path, String sha256) {}

    /** The folder as this process's environment and working directory say. */
    public static DataFolder here() {
        return locate(System.getenv(), Path.of("").toAbsolutePath(), Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * Where data is looked for: the folder that {@code PODIUM_DATA} names; else a folder {@code shared/data} beside the
     * working directory or beside a folder above it, if there is one; else {@code data} in the folder that {@code
     * PODIUM_HOME} names, by default {@code .podium} in the user's home.
     *
     * @param environment variables by name
     * @param workingDirectory absolute
     * @param home the user's home
     */
    public static DataFolder locate(Map<String, String> environment, Path workingDirectory, Path home) {
        String named = environment.getOrDefault(VARIABLE, "");
        if (!named.isBlank()) {
            return new DataFolder(workingDirectory.resolve(named).normalize());
        }
        Path above = workingDirectory.normalize().getParent();
        for (int level = 0; level < LEVELS_SEARCHED && above != null; level++, above = above.getParent()) {
            Path shared = above.resolve("shared").resolve("data");
            if (Files.isDirectory(shared)) {
                return new DataFolder(shared);
            }
        }
        String podiumHome = environment.getOrDefault(HOME_VARIABLE, "");
        Path state = podiumHome.isBlank() ? home.resolve(".podium") : workingDirectory.resolve(podiumHome);
        return new DataFolder(state.resolve("data").normalize());
    }

    /** Looks at every file of the set, computing each SHA-256 anew. */
    public List<FileCheck> check(Dataset dataset) {
        return dataset.files().stream().map(file -> check(dataset, file)).toList();
    }

    /**
     * The path of a file whose content is what was registered. Its SHA-256 is computed once a process.
     *
     * @throws DatasetUnavailable if it is absent or damaged
     * @throws IllegalArgumentException if the set has no such file
     */
    public Path require(Dataset dataset, String fileName) {
        DataFile file = dataset.file(fileName)
                .orElseThrow(
                        () -> new IllegalArgumentException("expected one of " + dataset.files() + ", got " + fileName));
        DataFileAt at = new DataFileAt(pathOf(dataset, file), file.sha256());
        if (!SOUND.contains(at)) {
            FileCheck check = check(dataset, file);
            if (check.state() != State.SOUND) {
                throw new DatasetUnavailable(check);
            }
            SOUND.add(at);
        }
        return at.path();
    }

    private FileCheck check(Dataset dataset, DataFile file) {
        Path at = pathOf(dataset, file);
        if (!Files.isRegularFile(at)) {
            return new FileCheck(dataset, file, at, State.ABSENT);
        }
        return new FileCheck(dataset, file, at, sha256(at).equals(file.sha256()) ? State.SOUND : State.DAMAGED);
    }

    private Path pathOf(Dataset dataset, DataFile file) {
        return path.resolve(dataset.name()).resolve(file.name());
    }

    private static String sha256(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
