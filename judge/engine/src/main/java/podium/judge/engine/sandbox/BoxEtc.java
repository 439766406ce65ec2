package podium.judge.engine.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Files that boxes are made of: the system call filters, and the two in which programs look for their own name. Hadoop's
 * login wants a user for its id, Spark a host for its name. They say nothing of this machine.
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
        try {
            file(made.resolve("passwd"), USERS.getBytes(StandardCharsets.UTF_8));
            file(made.resolve("hosts"), HOSTS.getBytes(StandardCharsets.UTF_8));
            for (boolean sockets : new boolean[] {false, true}) {
                Optional<byte[]> program = SystemCallFilter.program(sockets);
                if (program.isPresent()) {
                    file(made.resolve(sockets ? "filter-sockets" : "filter"), program.get());
                }
            }
        } catch (IOException e) {
            FolderTree.remove(made);
            throw e;
        }
        made.toFile().setReadable(true, false);
        made.toFile().setExecutable(true, false);
        return made;
    }

    private static void file(Path path, byte[] content) throws IOException {
        Files.write(path, content);
        path.toFile().deleteOnExit();
        path.toFile().setReadable(true, false);
    }
}
