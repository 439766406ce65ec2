package podium.judge.engine.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The two files that programs expect to find their own name in: Hadoop's login wants a user for its id, Spark a host for
 * its name. They say nothing of this machine.
 */
final class BoxEtc {
    private static final String USERS = "box:x:65534:65534::/tmp:/bin/false\n";
    private static final String HOSTS = "127.0.0.1 localhost box\n";

    private @Nullable Path folder;

    /** The files, written when first asked for and removed with this JVM. */
    synchronized List<Path> files() {
        try {
            Path made = folder == null ? write() : folder;
            folder = made;
            return List.of(made.resolve("passwd"), made.resolve("hosts"));
        } catch (IOException e) {
            throw new UncheckedIOException("a box's files cannot be written", e);
        }
    }

    private static Path write() throws IOException {
        Path made = Files.createTempDirectory("podium-etc-");
        made.toFile().deleteOnExit();
        for (Path file : List.of(
                Files.writeString(made.resolve("passwd"), USERS), Files.writeString(made.resolve("hosts"), HOSTS))) {
            file.toFile().deleteOnExit();
            file.toFile().setReadable(true, false);
        }
        made.toFile().setReadable(true, false);
        made.toFile().setExecutable(true, false);
        return made;
    }
}
