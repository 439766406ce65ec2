package podium.judge.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import podium.judge.app.session.Desk;
import podium.judge.app.session.Entry.Kind;
import podium.judge.app.session.FakeSolutions;
import podium.judge.app.session.Preset;

/** A whole session on the page, and what may go wrong in one. */
class MockPageIT extends SessionPage {
    @Test
    void a_whole_session_by_keyboard_alone() throws Exception {
        begin(Preset.PAD, ColorScheme.LIGHT);
        tabTo("#tab-" + NDCG);
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#tab-cosine-similarity")).isFocused();
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("#file")).hasText("MyNdcgAtK.java");

        type("class Wrong {}");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#output .verdict")).hasText("A visible test fails.");
        page.keyboard().press("Control+Shift+Enter");
        assertThat(page.locator("#output .verdict")).containsText("WA");
        assertThat(page.locator("#output")).containsText("the house's rule");

        page.keyboard().press("Control+A");
        page.keyboard().insertText("class My { /* right */ }");
        page.keyboard().press("Control+Shift+Enter");
        assertThat(page.locator("#output .verdict")).containsText("AC");
        assertThat(page.locator("#polite")).containsText("AC");

        page.keyboard().press("Escape");
        tabTo("#finish");
        page.keyboard().press("Enter");
        tabTo("#sure-yes");
        page.keyboard().press("Enter");
        tabTo(".talk textarea");
        page.keyboard().insertText("Because.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        tabTo(".talk input");
        page.keyboard().press("Space");
        tabTo(".talk button");
        page.keyboard().press("Enter");
        assertThat(page.locator(".talk legend")).containsText("you made 1 of 2");

        tabTo("#end");
        page.keyboard().press("Enter");
        tabTo("#sure-yes");
        page.keyboard().press("Enter");
        tabTo("#notice a");
        page.keyboard().press("Enter");
        assertThat(page.locator("main > h1")).hasText("Mock session");
        assertThat(page.locator("main")).containsText("convention");
        assertThat(desk().marks()).containsEntry(0, new Desk.Mark(1, 2));
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void presets_differ_as_their_table_says_and_none_helps(Preset preset) throws Exception {
        begin(preset, ColorScheme.LIGHT);
        assertThat(page.locator("#editor .cm-content")).hasCount(preset.highlights() ? 1 : 0);
        assertThat(page.locator("#editor textarea")).hasCount(preset.highlights() ? 0 : 1);
        assertThat(page.locator("#run")).isVisible(visible(preset.runs()));
        assertThat(page.locator("#submit")).isVisible(visible(preset.submits() > 0));
        assertThat(page.locator("#pause")).isVisible(visible(preset.pauses()));

        type("class My { String s = \"\".");
        page.waitForTimeout(400);
        assertThat(page.locator("#editor .c-word")).hasCount(preset.highlights() ? 1 : 0);
        assertThat(page.locator("[role=listbox], .cm-tooltip, .cm-lintRange, .cm-diagnostic"))
                .hasCount(0);
        Object helping = page.evaluate(
                "() => [...document.querySelectorAll('textarea, input, [contenteditable]')].filter("
                        + "e => e.spellcheck || (e.autocomplete ?? 'off') !== 'off' || e.getAttribute('autocorrect') === 'on').length");
        assertThat(helping).isEqualTo(0);
        if (preset == Preset.ASSESSMENT) {
            page.keyboard().press("Control+Shift+Enter");
            assertThat(page.locator("#output .verdict")).hasText("WA 1 of 2 laws hold. ");
            assertThat(page.locator("#output")).not().containsText("house");
            assertThat(page.locator("#submit")).hasText("Submit (2 left)");
        }
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions visible(boolean is) {
        return new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions().setVisible(is);
    }

    @Test
    void what_is_typed_is_saved_within_two_seconds_and_when_the_pad_is_left() throws Exception {
        begin(Preset.PLAIN, ColorScheme.LIGHT);
        type("first");
        page.waitForTimeout(2_500);
        assertThat(desk().code()).contains("first");
        page.keyboard().insertText(" second");
        page.locator("#task").focus();
        assertThat(page.locator("#saved")).hasText("saved");
        assertThat(desk().code()).contains("first second");
    }

    @Test
    void tab_indents_and_escape_lets_it_leave() throws Exception {
        begin(Preset.PLAIN, ColorScheme.LIGHT);
        type("x");
        page.keyboard().press("Tab");
        assertThat(page.locator("#editor textarea")).hasValue("x    ");
        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
        assertThat(page.locator("#editor textarea")).not().isFocused();
    }

    @Test
    void a_line_begins_as_deep_as_what_it_stands_in() throws Exception {
        begin(Preset.PAD, ColorScheme.LIGHT);
        type("int f() {");
        page.keyboard().press("Enter");
        page.keyboard().insertText("return 1;");
        page.keyboard().press("Enter");
        page.keyboard().insertText("x");
        page.locator("#task").focus();
        assertThat(page.locator("#saved")).hasText("saved");
        assertThat(desk().code()).contains("int f() {\n    return 1;\n    x");
    }

    @Test
    void a_second_tab_takes_over_and_the_first_one_is_told() throws Exception {
        begin(Preset.PAD, ColorScheme.LIGHT);
        type("from the first");
        page.locator("#task").focus();
        assertThat(page.locator("#saved")).hasText("saved");
        Page second = opened();
        assertThat(second.locator("#editor")).containsText("from the first");
        assertThat(page.locator("#notice")).containsText("goes on in another tab");
        assertThat(page.locator("#run")).isDisabled();
        page.locator("#notice button").click();
        assertThat(second.locator("#notice")).containsText("goes on in another tab");
        assertThat(page.locator("#run")).isEnabled();
    }

    @Test
    void a_browser_is_killed_and_another_goes_on_with_what_was_typed() throws Exception {
        begin(Preset.PLAIN, ColorScheme.LIGHT);
        Chromium doomed = Chromium.start().orElseThrow();
        Page there = doomed.browser().newPage();
        there.navigate(server.address());
        there.locator("#editor textarea").fill("typed");
        there.waitForTimeout(2_500);
        there.keyboard().insertText(" and lost");
        doomed.kill();
        page.locator("#notice button").click();
        assertThat(page.locator("#editor textarea")).hasValue("typed");
        assertThat(page.locator("#run")).isEnabled();
    }

    @Test
    void when_the_time_is_up_what_is_there_is_saved_and_judged() throws Exception {
        begin(Preset.PAD, ColorScheme.LIGHT);
        session.pass(Duration.ofMinutes(35).plusSeconds(2));
        assertThat(page.locator("#polite")).hasText("10 minutes left");
        type("class My { /* right */ }");
        session.pass(Duration.ofMinutes(9).plusSeconds(58));
        assertThat(page.locator("#left")).hasText("0:00");
        page.waitForTimeout(1_200);
        session.pass(Duration.ofSeconds(3));
        assertThat(page.locator("#notice")).containsText("The session is over.");
        assertThat(desk().code()).contains("class My { /* right */ }");
        assertThat(desk().accepted()).isTrue();
    }

    @Test
    void pastes_and_time_away_are_noted_as_facts() throws Exception {
        begin(Preset.PLAIN, ColorScheme.LIGHT);
        page.locator("#editor textarea")
                .evaluate("area => { const data = new DataTransfer(); data.setData('text', 'pasted');"
                        + " area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data })); }");
        page.locator("#hint").click();
        assertThat(page.locator(".hints")).containsText("Sort.");
        assertThat(desk().entries(Kind.PASTE).get(0).text()).isEqualTo("6");
        assertThat(desk().count(Kind.HINT)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void nothing_on_the_pages_keeps_anybody_out(ColorScheme scheme) throws Exception {
        begin(Preset.PAD, scheme);
        requireAccessible();
        type("class My { /* right */ int two = 2; String s = \"text\"; }");
        page.keyboard().press("Control+Shift+Enter");
        assertThat(page.locator("#output .verdict")).containsText("AC");
        requireAccessible();
        page.locator("#finish").click();
        requireAccessible();
        page.locator("#sure-yes").click();
        page.getByText("I answered aloud").click();
        assertThat(page.locator(".talk fieldset")).isVisible();
        requireAccessible();
        page.locator("#end").click();
        page.locator("#sure-yes").click();
        page.locator("#notice a").click();
        page.locator("summary").all().forEach(summary -> summary.click());
        requireAccessible();
        page.setContent(FakeSolutions.PROGRESS.html());
        requireAccessible();
    }
}
