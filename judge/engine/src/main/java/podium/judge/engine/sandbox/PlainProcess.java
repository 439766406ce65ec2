package podium.judge.engine.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A child JVM with capped memory, no environment and an empty working folder. */
final class PlainProcess implements Sandbox {
    private final long farewellMillis;

    PlainProcess() {
        this(0);
    }

    PlainProcess(long farewellMillis) {
        this.farewellMillis = farewellMillis;
    }

    @Override
    public BoxedProcess start(BoxCommand command) throws IOException {
        Path folder = Files.createTempDirectory("podium-box-");
        ProcessBuilder builder = new ProcessBuilder(command.line()).directory(folder.toFile());
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
        return new SandboxReport(
                "process",
                List.of("heap, class metadata and direct buffers are capped", "hidden tests are not in the process"),
                List.of("reading files of this user", "network", "starting processes", "threads and native memory"));
    }
}
