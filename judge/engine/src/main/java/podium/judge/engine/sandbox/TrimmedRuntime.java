package podium.judge.engine.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.judge.engine.problem.Kit;

/**
 * A runtime of {@code java.base} alone, made from the user's own JDK by {@code jlink}: what is not there cannot be attacked,
 * such as {@code sun.misc.Unsafe}, the compiler, management and attaching. Where it cannot be made, workers run on the JDK.
 */
public final class TrimmedRuntime {
    private static final long LIMIT_MILLIS = 120_000;

    private TrimmedRuntime() {}

    /** Makes it unless it is there already; says what came of it, for a log. */
    public static String install(Kit kit) {
        Path runtime = kit.trimmedRuntime();
        if (Files.isExecutable(runtime.resolve("bin/java"))) {
            return "trimmed runtime: present";
        }
        Path draft = runtime.resolveSibling(runtime.getFileName() + ".draft");
        try {
            Files.createDirectories(kit.home().resolve("runtime"));
            FolderTree.remove(draft);
            boolean made = run(
                            kit.javaHome().resolve("bin/jlink"),
                            "--add-modules",
                            "java.base",
                            "--strip-java-debug-attributes",
                            "--no-header-files",
                            "--no-man-pages",
                            "--output",
                            draft.toString())
                    // The JDK's own archive does not fit it.
                    && run(draft.resolve("bin/java"), "-Xshare:dump");
            if (!made) {
                return "no trimmed runtime, workers run on the JDK: jlink failed";
            }
            Files.move(draft, runtime, StandardCopyOption.ATOMIC_MOVE);
            return "trimmed runtime: " + runtime;
        } catch (IOException e) {
            return "no trimmed runtime, workers run on the JDK: " + e.getMessage();
        }
    }

    private static boolean run(Path program, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(program.toString()));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return Ending.of(process, LIMIT_MILLIS).equals(Optional.of(0));
    }
}
