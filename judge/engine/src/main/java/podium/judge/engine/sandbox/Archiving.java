package podium.judge.engine.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts plain processes that write their class-data archive when they end: for the kit's own build, on trusted code. */
final class Archiving implements Sandbox {
    private static final long FAREWELL_MILLIS = 60_000;

    private final Path folder;
    private final Sandbox plain = new PlainProcess(FAREWELL_MILLIS);

    Archiving(Path folder) {
        this.folder = folder;
    }

    @Override
    public BoxedProcess start(BoxCommand command) throws IOException {
        Optional<Path> archive = command.archive();
        if (archive.isEmpty()) {
            return plain.start(command);
        }
        List<String> options = new ArrayList<>(command.jvmOptions());
        options.add("-XX:ArchiveClassesAtExit=" + folder.resolve(archive.get().getFileName()));
        BoxCommand recording = new BoxCommand(
                command.javaHome(),
                command.classPath(),
                command.mainClass(),
                command.arguments(),
                options,
                Optional.empty(),
                command.basePatch(),
                command.limits());
        return plain.start(recording);
    }

    @Override
    public SandboxReport report() {
        return plain.report();
    }
}
