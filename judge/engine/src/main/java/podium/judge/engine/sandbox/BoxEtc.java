package podium.judge.engine.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Files that boxes are made of: the system call filters, and the two that programs expect to find their own name in: Hadoop's login wants a user for its id, Spark a host for
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

    /** The system call filter, where there is one for this machine. */
    synchronized Optional<Path> filter(boolean sockets) {
        Path file = files().get(0).resolveSibling(sockets ? "filter-sockets" : "filter");
        return Optional.of(file).filter(Files::exists);
    }

    private static Path write() throws IOException {
        Path made = Files.createTempDirectory("podium-etc-");
        made.toFile().deleteOnExit();
        List<Path> files = new ArrayList<>(List.of(
                Files.writeString(made.resolve("passwd"), USERS), Files.writeString(made.resolve("hosts"), HOSTS)));
        for (boolean sockets : new boolean[] {false, true}) {
            Optional<byte[]> program = SystemCallFilter.program(sockets);
            if (program.isPresent()) {
                files.add(Files.write(made.resolve(sockets ? "filter-sockets" : "filter"), program.get()));
            }
        }
        for (Path file : files) {
            file.toFile().deleteOnExit();
            file.toFile().setReadable(true, false);
        }
        made.toFile().setReadable(true, false);
        made.toFile().setExecutable(true, false);
        return made;
    }
}
