package podium.judge.engine.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A child JVM with capped memory, no environment and an empty working folder, and the system's limits where asked for. */
final class PlainProcess implements Sandbox {
    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");
    private static final List<String> NOBODY =
            List.of("/usr/bin/setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups");
    private static final long PROBE_MILLIS = 2_000;
    /** Limits on threads count a user's, and several boxes run at a time. */
    private static final int BOXES = 6;

    private final SandboxLevel level;
    private final List<String> user;
    private final long farewellMillis;

    PlainProcess() {
        this(0);
    }

    PlainProcess(long farewellMillis) {
        this(SandboxLevel.PROCESS, List.of(), farewellMillis);
    }

    private PlainProcess(SandboxLevel level, List<String> user, long farewellMillis) {
        this.level = level;
        this.user = user;
        this.farewellMillis = farewellMillis;
    }

    /** With the system's limits, and as nobody where root starts it and nobody can read the class path. */
    static Optional<Sandbox> limited() {
        return Stream.of(NOBODY, List.<String>of())
                .filter(user -> user.isEmpty() || "root".equals(System.getProperty("user.name")))
                .map(user -> new PlainProcess(SandboxLevel.LIMITED, user, 0))
                .filter(PlainProcess::works)
                .map(Sandbox.class::cast)
                .findFirst();
    }

    private boolean works() {
        List<String> line = new ArrayList<>(user);
        String here = PlainProcess.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        line.addAll(List.of(PRLIMIT.toString(), "--core=0", "/usr/bin/test", "-r", here));
        try {
            Process process = new ProcessBuilder(line).inheritIO().start();
            return process.waitFor(PROBE_MILLIS, TimeUnit.MILLISECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public BoxedProcess start(BoxCommand command) throws IOException {
        Path folder = Files.createTempDirectory("podium-box-");
        List<String> line = new ArrayList<>(user);
        if (level == SandboxLevel.LIMITED) {
            line.add(PRLIMIT.toString());
            line.addAll(command.limits().asPrlimit());
            if (!user.isEmpty()) {
                line.add("--nproc=" + BOXES * command.limits().threads());
                folder.toFile().setReadable(true, false);
                folder.toFile().setExecutable(true, false);
            }
        }
        line.addAll(command.line());
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().clear();
        try {
            return new BoxedProcess(builder.start(), folder, farewellMillis);
        } catch (IOException e) {
            Files.deleteIfExists(folder);
            throw e;
        }
    }

    @Override
    public SandboxReport report() {
        List<String> stops = new ArrayList<>(
                List.of("heap, class metadata and direct buffers are capped", "hidden tests are not in the process"));
        List<String> open =
                new ArrayList<>(List.of("network", "starting processes", "reading what is readable to all"));
        if (level == SandboxLevel.LIMITED) {
            stops.add("native memory, file sizes and open files are capped");
        } else {
            open.add("native memory");
        }
        if (user.isEmpty()) {
            open.addAll(
                    List.of("reading and writing this user's files", "signals to this user's processes", "threads"));
        } else {
            stops.add("it runs as nobody, with capped threads");
        }
        return new SandboxReport(level, stops, open);
    }
}
