package podium.judge.engine.compile;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import podium.judge.engine.sandbox.FolderTree;

/** Compiled classes in a temporary folder, for a JVM that takes them from its class path; removed on close. */
public final class ClassFolder implements Closeable {
    private final Path path;

    private ClassFolder(Path path) {
        this.path = path;
    }

    /** Writes the classes, readable by the user that a box may run as. */
    public static ClassFolder of(Map<String, byte[]> classes) throws IOException {
        Path folder = Files.createTempDirectory("podium-classes-");
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            Path file = folder.resolve(entry.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
        folder.toFile().setReadable(true, false);
        folder.toFile().setExecutable(true, false);
        return new ClassFolder(folder);
    }

    /** The folder. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        FolderTree.remove(path);
    }
}
