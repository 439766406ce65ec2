package podium.judge.engine.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A child JVM with capped memory, no environment and an empty working folder, and the system's limits where asked for. */
final class PlainProcess implements Sandbox {
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
        return Host.users().stream()
                .map(user -> new PlainProcess(SandboxLevel.LIMITED, user, 0))
                .filter(PlainProcess::works)
                .map(Sandbox.class::cast)
                .findFirst();
    }

    private boolean works() {
        List<String> line = new ArrayList<>(user);
        String here = Host.codeLocation().toString();
        line.addAll(List.of(Host.PRLIMIT, "--core=0", "/usr/bin/test", "-r", here));
        return Host.runs(line);
    }

    @Override
    public BoxedProcess start(BoxCommand command) throws IOException {
        Path folder = Files.createTempDirectory("podium-box-");
        List<String> line = new ArrayList<>(user);
        if (level == SandboxLevel.LIMITED) {
            line.add(Host.PRLIMIT);
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
            return BoxedProcess.plain(builder.start(), folder, farewellMillis);
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
