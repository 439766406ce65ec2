package podium.judge.engine.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * A box of Linux namespaces: no network, own process tree, and of the disk only the JDK, the system's shared libraries and
 * the class path, read-only. Limits on threads and files are set inside it, so that they count nothing outside.
 */
final class Bubblewrap implements Sandbox {
    private static final int FILE_BYTES = 64 << 20;
    private static final BoxEtc ETC = new BoxEtc();

    /**
     * Starts every box. A box dies with its parent, and to Linux the parent is the thread that made it, not the process: one
     * started from a pool's thread would be killed when the pool retires that thread.
     */
    private static final ExecutorService PARENT = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "box-parent");
        thread.setDaemon(true);
        return thread;
    });

    /** What is put before {@code bwrap}: root steps down first, as limits on threads never bind root. */
    private final List<String> before;

    private final boolean filtered;

    private Bubblewrap(List<String> before, boolean filtered) {
        this.before = before;
        this.filtered = filtered;
    }

    static Optional<Sandbox> probe() {
        if (!Files.isExecutable(Path.of("/usr/bin/bwrap")) || !Files.isExecutable(Path.of(Host.PRLIMIT))) {
            return Optional.empty();
        }
        List<List<String>> ways = Host.users();
        boolean filter;
        try {
            filter = ETC.filter(false).isPresent();
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
        return Stream.concat(
                        ways.stream().filter(way -> filter).map(way -> new Bubblewrap(way, true)),
                        ways.stream().map(way -> new Bubblewrap(way, false)))
                .filter(Bubblewrap::works)
                .map(Sandbox.class::cast)
                .findFirst();
    }

    /** Tries the box with the class path's own first jar, which an unprivileged user may be unable to reach. */
    private boolean works() {
        Set<Path> readable = new LinkedHashSet<>(Set.of(Host.codeLocation()));
        List<String> line = new ArrayList<>(wrapper(readable, Path.of(System.getProperty("java.home")), false));
        line.addAll(List.of(Host.PRLIMIT, "--version"));
        return Host.runs(line);
    }

    @Override
    public BoxedProcess start(BoxCommand command) throws IOException {
        Set<Path> readable = command.readable();
        List<String> line = new ArrayList<>();
        try {
            line.addAll(wrapper(readable, command.javaHome(), command.limits().sockets()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        line.add(Host.PRLIMIT);
        line.addAll(command.limits().asPrlimit());
        line.add("--nproc=" + command.limits().threads());
        line.addAll(command.line());
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().clear();
        return BoxedProcess.nested(started(builder));
    }

    private static Process started(ProcessBuilder builder) throws IOException {
        // Joined, because an interrupted wait would leave a box behind that nobody knows.
        try {
            return CompletableFuture.supplyAsync(() -> start(builder), PARENT).join();
        } catch (CompletionException e) {
            throw new IOException("the box cannot be started: " + e.getCause(), e.getCause());
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> wrapper(Set<Path> readable, Path javaHome, boolean sockets) {
        List<String> line = new ArrayList<>(before);
        // A shell, because Java cannot hand a process more than its three standard streams.
        ETC.filter(sockets)
                .filter(unused -> filtered)
                .ifPresentOrElse(
                        filter -> line.addAll(List.of(
                                "/bin/sh", "-c", "exec /usr/bin/bwrap --seccomp 9 \"$@\" 9<\"$0\"", filter.toString())),
                        () -> line.add("/usr/bin/bwrap"));
        line.addAll(List.of(
                "--unshare-all",
                "--die-with-parent",
                "--new-session",
                "--clearenv",
                "--cap-drop",
                "ALL",
                "--uid",
                Host.NOBODY,
                "--gid",
                Host.NOBODY,
                "--hostname",
                "box",
                "--setenv",
                "SPARK_LOCAL_IP",
                "127.0.0.1"));
        // Before everything that may lie below them: a checkout, or compiled classes, in /tmp.
        line.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--remount-ro", "/dev"));
        line.addAll(List.of("--size", Integer.toString(FILE_BYTES), "--tmpfs", "/tmp", "--chdir", "/tmp"));
        for (Path folder : systemFolders()) {
            line.addAll(List.of("--ro-bind-try", folder.toString(), folder.toString()));
        }
        for (String link : List.of("lib", "lib64")) {
            line.addAll(List.of("--symlink", "usr/" + link, "/" + link));
        }
        for (Path file : ETC.files()) {
            line.addAll(List.of("--ro-bind", file.toString(), "/etc/" + file.getFileName()));
        }
        readable.add(javaHome);
        for (Path path : readable) {
            line.addAll(List.of("--ro-bind", path.toString(), path.toString()));
        }
        line.addAll(List.of("--remount-ro", "/"));
        return line;
    }

    /** Shared libraries, the limiter, and the configuration that Debian's JDKs link to. */
    private static List<Path> systemFolders() {
        List<Path> folders = new ArrayList<>(List.of(Path.of(Host.PRLIMIT), Path.of("/usr/lib64")));
        folders.addAll(children(Path.of("/usr/lib"), ".*-linux-gnu"));
        folders.addAll(children(Path.of("/usr/lib"), "ld-linux.*"));
        folders.addAll(children(Path.of("/etc"), "java-.*-openjdk"));
        return folders;
    }

    private static List<Path> children(Path folder, String pattern) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().matches(pattern))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public SandboxReport report() {
        List<String> stops = new ArrayList<>(List.of(
                "network",
                "all of the disk but the JDK and the class path, which are read-only",
                "other processes",
                "heap, class metadata, direct buffers, threads and file sizes are capped",
                "hidden tests are not in the process"));
        List<String> open = new ArrayList<>();
        if (filtered) {
            stops.add(
                    "system calls that start processes, open sockets (Spark may, to itself) or reach into the kernel");
        } else {
            open.add("system calls are not filtered");
        }
        if (before.isEmpty() && Host.isRoot()) {
            open.add("threads are not limited for root");
        }
        return new SandboxReport(SandboxLevel.BUBBLEWRAP, stops, open);
    }
}
