package podium.judge.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import podium.judge.app.session.Desk;
import podium.judge.app.session.FakeSession;
import podium.judge.app.session.FakeSolutions;
import podium.judge.app.session.MockReport;
import podium.judge.app.session.Preset;

/** The page in a real browser, over a session whose judge and clock are the test's; it may ask for nothing from elsewhere. */
abstract class SessionPage {
    static final String NDCG = "ndcg-at-k";
    private static Optional<Chromium> chromium = Optional.empty();

    private final List<String> requests = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    FakeSession session;
    MockServer server;
    private BrowserContext context;
    Page page;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
        assumeTrue(chromium.isPresent(), "the browser tests need Chromium and Node.js");
    }

    @AfterAll
    static void stopBrowser() {
        chromium.ifPresent(Chromium::close);
    }

    @AfterEach
    void stop() {
        context.close();
        server.close();
        String origin = URI.create(server.address()).resolve("/").toString();
        assertThat(requests).allMatch(url -> url.startsWith(origin) || url.startsWith("data:"));
        assertThat(errors).isEmpty();
    }

    void begin(Preset preset, ColorScheme scheme) throws Exception {
        session = new FakeSession(preset, 45);
        FakeSolutions texts = new FakeSolutions();
        server = MockServer.start(
                session.mock(),
                texts,
                () -> MockReport.of(session.log(), texts, FakeSolutions.OUTLOOK).html());
        context = chromium.orElseThrow()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setColorScheme(scheme));
        context.onRequest(request -> requests.add(request.url()));
        page = opened();
    }

    Page opened() {
        Page opened = context.newPage();
        opened.onPageError(errors::add);
        opened.onConsoleMessage(message -> {
            if (message.text().contains("Security Policy")) {
                errors.add(message.text());
            }
        });
        opened.navigate(server.address());
        opened.waitForSelector("#editor textarea, #editor .cm-content");
        return opened;
    }

    Desk desk() {
        return session.mock().state().desk(NDCG).orElseThrow();
    }

    /** Presses Tab until the focus is where it is wanted, as somebody without a mouse does. */
    void tabTo(String selector) {
        for (int i = 0; i < 40; i++) {
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way to " + selector + " by Tab");
    }

    void type(String code) {
        tabTo("#editor textarea, #editor .cm-content");
        page.keyboard().press("Control+A");
        page.keyboard().insertText(code);
    }

    /** No serious or critical violation, by axe. */
    void requireAccessible() {
        List<String> serious = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(SessionPage::told)
                        .toList();
        assertThat(serious).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
