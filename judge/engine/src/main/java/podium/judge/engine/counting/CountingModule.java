package podium.judge.engine.counting;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import podium.judge.engine.problem.Kit;
import podium.judge.protocol.CounterNames;

/**
 * The patch of {@code java.base} that makes the JDK's collections count: made once from the user's own JDK, and named after
 * it, so that another JDK finds none and is judged by CPU time. {@code java.util.concurrent} is left as it is: the JVM's own
 * class loading uses it, at moments that do not repeat.
 */
public final class CountingModule {
    private static final List<String> PACKAGES = List.of("java/util", "java/util/function", "java/util/stream");

    private CountingModule() {}

    /** The patch for this JDK; empty if none is installed. */
    public static Optional<Path> installed(Kit kit) {
        return Optional.of(file(kit)).filter(Files::isReadable);
    }

    private static Path file(Kit kit) {
        return kit.home().resolve("counting").resolve("java.base-" + kit.jdk() + ".jar");
    }

    /** Makes the patch for this JDK anew. */
    public static Path install(Kit kit) throws IOException {
        Path file = file(kit);
        Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(file.getParent(), "draft", ".jar");
        try {
            try (OutputStream out = Files.newOutputStream(draft);
                    JarOutputStream jar = new JarOutputStream(out)) {
                jar.setLevel(Deflater.NO_COMPRESSION);
                write(jar);
            }
            // A box may run as another user.
            draft.toFile().setReadable(true, false);
            return Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(JarOutputStream jar) throws IOException {
        String counter = CounterNames.CLASS.replace('.', '/');
        write(jar, counter + ".class", CounterClass.named(counter));
        Instrumenter instrumenter = new Instrumenter();
        Path module = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");
        for (String name : PACKAGES) {
            for (Path type : classes(module.resolve(name))) {
                byte[] code = instrumenter.instrument(Unsalted.unsalted(Files.readAllBytes(type)));
                write(jar, module.relativize(type).toString(), code);
            }
        }
    }

    private static List<Path> classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    private static void write(JarOutputStream jar, String name, byte[] code) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(code);
        jar.closeEntry();
    }
}
