package podium.judge.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A terminal of 100 by 40 characters, whose keys are pressed and whose screen is read. */
final class Tmux implements AutoCloseable {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final String WINDOW = "podium";

    private final Path socket;
    private final Path buffer;

    private Tmux(Path folder) {
        this.socket = folder.resolve("tmux");
        this.buffer = folder.resolve("pasted");
    }

    static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Starts a command in a new terminal. */
    static Tmux start(Path folder, Map<String, String> environment, List<String> command) throws IOException {
        Tmux tmux = new Tmux(Files.createTempDirectory(folder, "tmux"));
        // What a command printed last can still be read when it has ended.
        Path settings = Files.writeString(tmux.socket.resolveSibling("tmux.conf"), "set -g remain-on-exit on\n");
        List<String> line = new ArrayList<>(List.of("-f", settings.toString(), "new-session", "-d", "-s", WINDOW));
        line.addAll(List.of("-x", "100", "-y", "40"));
        environment.forEach((name, value) -> line.addAll(List.of("-e", name + "=" + value)));
        line.addAll(command);
        assertThat(tmux.run(line.toArray(String[]::new))).isEmpty();
        return tmux;
    }

    private String run(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of("tmux", "-S", socket.toString()));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Presses keys, by tmux's names. */
    void press(String... keys) throws IOException {
        List<String> line = new ArrayList<>(List.of("send-keys", "-t", WINDOW));
        line.addAll(List.of(keys));
        run(line.toArray(String[]::new));
    }

    /** Types a line and Enter. */
    void type(String text) throws IOException {
        run("send-keys", "-t", WINDOW, "-l", text);
        press("Enter");
    }

    void paste(String text) throws IOException {
        Files.writeString(buffer, text);
        run("load-buffer", buffer.toString());
        run("paste-buffer", "-t", WINDOW);
    }

    /** Everything that was printed, and the screen. */
    private String screen() throws IOException {
        return run("capture-pane", "-p", "-J", "-S", "-", "-t", WINDOW);
    }

    /** Waits until a text stands on the screen so many times. */
    void await(String text, int times) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        String screen = screen();
        while (screen.split(java.util.regex.Pattern.quote(text), -1).length - 1 < times && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
            screen = screen();
        }
        assertThat(screen.split(java.util.regex.Pattern.quote(text), -1).length - 1)
                .as(screen)
                .isGreaterThanOrEqualTo(times);
    }

    void await(String text) throws IOException, InterruptedException {
        await(text, 1);
    }

    /** The command's process. */
    ProcessHandle process() throws IOException {
        String pid = run("list-panes", "-t", WINDOW, "-F", "#{pane_pid}").strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    @Override
    public void close() throws IOException {
        run("kill-server");
    }
}
