package podium.judge.app.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import podium.judge.app.author.SubmissionFolders;
import podium.judge.app.web.Chromium;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Kit;

/** The command as it is started, its judge and a browser: killed once, gone on with, and looked back at. */
class MockCommandIT {
    private static final Kit KIT = Kit.of(Path.of(System.getProperty("podium.project", "../..")));
    private static final String SLUG = "ndcg-at-k";
    /** Where pictures for the documentation go: -Dpodium.pictures=docs/pictures takes them anew. */
    private static final String PICTURES = System.getProperty("podium.pictures", "");

    @TempDir
    private Path home;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(Process::destroyForcibly);
    }

    private Process podium(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(Main.another(KIT));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PODIUM_HOME", home.toString());
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private Process mock() throws IOException {
        return podium("mock", "--no-open", "--tracks", "metrics", "--count", "1", "--minutes", "30", "--seed", "1");
    }

    /** Read to its first address only: the reader must not be closed, or the command could not write on. */
    private static String address(BufferedReader output) throws IOException {
        String line = output.readLine();
        assertThat(line).contains("http://127.0.0.1:");
        return line.substring(line.indexOf("http://"));
    }

    static String right() throws IOException {
        for (Path folder : SubmissionFolders.of(KIT, Catalog.load().find(SLUG).orElseThrow(), "accepted")) {
            try (Stream<Path> files = Files.list(folder)) {
                List<Path> sources = files.toList();
                if (sources.size() == 1) {
                    return Files.readString(sources.get(0));
                }
            }
        }
        throw new IllegalStateException("expected a right answer in one file");
    }

    @SuppressWarnings("SystemOut") // A measurement, told and not judged.
    private static void tell(String figure) {
        System.out.println(figure);
    }

    private static String memory(Process process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        return Files.isReadable(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .findFirst()
                        .orElseThrow()
                : "not told by this system";
    }

    private static void type(Page page, String code) {
        page.locator(".cm-content").click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(code);
    }

    private static void picture(Page page, String name) {
        if (!PICTURES.isEmpty()) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.waitForTimeout(500);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(KIT.project()
                                .resolve(PICTURES)
                                .resolve(name + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + ".png")));
            }
        }
    }

    @Test
    void a_session_is_killed_gone_on_with_judged_and_looked_back_at() throws Exception {
        Chromium chromium = Chromium.start().orElse(null);
        assumeTrue(chromium != null, "the browser tests need Chromium and Node.js");
        try (chromium;
                Page page = chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(1280, 800))) {
            Process first = mock();
            String address = address(first.inputReader());
            long served = System.nanoTime();
            page.navigate(address);
            assertThat(page.locator("#file")).hasText("MyNdcgAtK.java");
            tell("page ready after the server: " + (System.nanoTime() - served) / 1_000_000 + " ms");
            type(page, "class MyNdcgAtK { // half of it");
            assertThat(page.locator("#saved")).hasText("saved");
            first.destroyForcibly().waitFor();
            assertThat(page.locator("#notice")).containsText("does not answer");

            Process second = mock();
            page.navigate(address(second.inputReader()));
            assertThat(page.locator(".cm-content")).containsText("half of it");
            type(page, right());
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#output .verdict")).hasText("All visible tests pass.", patiently());
            page.keyboard().press("Control+Shift+Enter");
            assertThat(page.locator("#output .verdict strong")).hasText("AC", patiently());
            tell("the server's memory after a run and a submit: " + memory(second));
            picture(page, "mock");
            page.locator("#end").click();
            page.locator("#sure-yes").click();
            page.locator("#notice a").click();
            assertThat(page.locator("main > h1")).hasText("Mock session");
            assertThat(page.locator("main")).containsText("The program was started again once");
            picture(page, "report");
        }
        String report = new String(podium("report", "--json").getInputStream().readAllBytes());
        assertThat(report).contains("\"schema\":\"podium.session/1\"", "\"verdict\":\"AC\"");
        String progress = new String(podium("progress").getInputStream().readAllBytes());
        assertThat(progress).contains("1 judged exercise", SLUG);
    }

    private static LocatorAssertions.HasTextOptions patiently() {
        return new LocatorAssertions.HasTextOptions().setTimeout(60_000);
    }
}
