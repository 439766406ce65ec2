package podium.judge.app.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, driven by its own Node.js: nothing is downloaded for the tests. */
public final class Chromium implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;
    private final List<ProcessHandle> processes;

    private Chromium(Path node, Path chromium) {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        List<ProcessHandle> before = ProcessHandle.current().descendants().toList();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        processes = ProcessHandle.current()
                .descendants()
                .filter(process -> !before.contains(process))
                .toList();
    }

    /** Starts it; empty where the machine lacks one of the two. */
    public static Optional<Chromium> start() {
        Optional<Path> node = onPath("node", "nodejs");
        Optional<Path> chromium = onPath("chromium", "chromium-browser", "google-chrome");
        return node.isEmpty() || chromium.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chromium(node.get(), chromium.get()));
    }

    private static Optional<Path> onPath(String... names) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(names)
                .flatMap(name -> Stream.of(path.split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The browser. */
    public Browser browser() {
        return browser;
    }

    /** Ends all its processes at once, as a crash would. */
    public void kill() {
        processes.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
