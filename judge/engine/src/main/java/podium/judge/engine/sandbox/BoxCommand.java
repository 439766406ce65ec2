package podium.judge.engine.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A JVM to start in a box.
 *
 * @param javaHome its JDK
 * @param classPath jars and folders it may read, in order
 * @param mainClass what to run
 * @param arguments of the main class
 * @param jvmOptions beyond those that every box has
 * @param archive class-data archive to use if it is there
 * @param basePatch classes to take in place of those of {@code java.base}; no archive goes with it
 * @param limits what it may use
 */
public record BoxCommand(
        Path javaHome,
        List<Path> classPath,
        String mainClass,
        List<String> arguments,
        List<String> jvmOptions,
        Optional<Path> archive,
        Optional<Path> basePatch,
        Limits limits) {
    /** A JVM without arguments or further options. */
    public static BoxCommand of(Path javaHome, List<Path> classPath, String mainClass, Limits limits) {
        return new BoxCommand(
                javaHome, classPath, mainClass, List.of(), List.of(), Optional.empty(), Optional.empty(), limits);
    }

    /** The same with a class-data archive. */
    public BoxCommand withArchive(Path file) {
        return new BoxCommand(
                javaHome, classPath, mainClass, arguments, jvmOptions, Optional.of(file), basePatch, limits);
    }

    /** The same with further JVM options. */
    public BoxCommand withOptions(List<String> options) {
        return new BoxCommand(javaHome, classPath, mainClass, arguments, options, archive, basePatch, limits);
    }

    /** The same with other limits. */
    public BoxCommand withLimits(Limits other) {
        return new BoxCommand(javaHome, classPath, mainClass, arguments, jvmOptions, archive, basePatch, other);
    }

    /** The same with arguments of the main class. */
    public BoxCommand withArguments(List<String> given) {
        return new BoxCommand(javaHome, classPath, mainClass, given, jvmOptions, archive, basePatch, limits);
    }

    /** The same with classes of {@code java.base} taken from the file, and without an archive. */
    public BoxCommand withBasePatch(Path file) {
        return new BoxCommand(
                javaHome, classPath, mainClass, arguments, jvmOptions, Optional.empty(), Optional.of(file), limits);
    }

    /** What the box must be able to read, besides the JDK. */
    Set<Path> readable() {
        Set<Path> readable = new LinkedHashSet<>(classPath);
        archive.filter(java.nio.file.Files::isReadable).ifPresent(readable::add);
        basePatch.ifPresent(readable::add);
        return readable;
    }

    /** The command line from the {@code java} executable on. */
    List<String> line() {
        List<String> line = new ArrayList<>(List.of(
                javaHome.resolve("bin/java").toString(),
                "-Xmx" + limits.heapMegabytes() + "m",
                "-Xms16m",
                "-Xss" + limits.stackMegabytes() + "m",
                "-XX:MaxMetaspaceSize=" + limits.metaspaceMegabytes() + "m",
                "-XX:MaxDirectMemorySize=" + limits.directMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+SuppressFatalErrorMessage",
                // The JVM itself writes to file descriptor 1 unless told otherwise, and frames live there.
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Duser.timezone=UTC",
                "-Djava.awt.headless=true",
                "-Djava.security.egd=file:/dev/urandom"));
        archive.filter(java.nio.file.Files::isReadable)
                .ifPresent(file -> line.addAll(List.of("-XX:SharedArchiveFile=" + file, "-Xshare:auto")));
        basePatch.ifPresent(file -> line.add("--patch-module=java.base=" + file));
        line.addAll(jvmOptions);
        line.add("-cp");
        line.add(String.join(
                java.io.File.pathSeparator,
                classPath.stream().map(Path::toString).toList()));
        line.add(mainClass);
        line.addAll(arguments);
        return line;
    }
}
