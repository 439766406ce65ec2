package podium.judge.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Collection;
import java.util.Locale;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import podium.judge.app.session.Preset;

/** How long a key press takes to be painted at 500 lines, told and not judged: {@code -Dit.test=KeyPressIT -Dpodium.typing=true}. */
@EnabledIfSystemProperty(named = "podium.typing", matches = "true")
class KeyPressIT extends SessionPage {
    private static final int KEYS = 200;
    private static final int LINES = 500;
    private static final String CODE = """
            int length(int[] values) { // "all" of them
                return 1 * values.length;
            }

            """.repeat(LINES / 4);
    private static final String BARE =
            "document.body.innerHTML = '<div id=editor><textarea rows=40 cols=100 spellcheck=false></textarea></div>'";
    /** What is posted in a frame's callback comes when the frame is painted. */
    private static final String WATCH = """
            () => {
              window.painted = [];
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = (pressed) => painted.push(performance.now() - pressed.data);
              const press = (event) => requestAnimationFrame(() => port2.postMessage(event.timeStamp));
              document.addEventListener("keydown", press, true);
            }""";

    @ParameterizedTest
    @EnumSource(names = {"PLAIN", "PAD"})
    void a_key_press_is_painted(Preset preset) throws Exception {
        begin(preset, ColorScheme.LIGHT);
        type(preset.name().toLowerCase(Locale.ROOT), page);
        Page bare = page.context().newPage();
        bare.evaluate(BARE);
        type("bare text area", bare);
    }

    @SuppressWarnings("SystemOut") // It is a measurement.
    private static void type(String pad, Page page) {
        page.locator("#editor textarea, #editor .cm-content").click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(CODE);
        page.evaluate(WATCH);
        for (int i = 0; i < KEYS; i++) {
            page.waitForTimeout(20 + i % 17);
            page.keyboard().press(i % 10 == 9 ? "ArrowUp" : "x");
        }
        page.waitForTimeout(1_000);
        double[] millis = ((Collection<?>) page.evaluate("painted"))
                .stream().mapToDouble(value -> ((Number) value).doubleValue()).toArray();
        assertThat(millis).hasSize(KEYS);
        System.out.printf(
                Locale.ROOT,
                "key press to paint at %d lines, %s: median %.1f ms, 90 %% within %.1f ms%n",
                LINES,
                pad,
                StatUtils.percentile(millis, 50),
                StatUtils.percentile(millis, 90));
    }
}
