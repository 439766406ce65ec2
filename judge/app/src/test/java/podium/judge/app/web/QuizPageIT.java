package podium.judge.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import podium.judge.app.session.Preset;

/** The quiz's tab of the page. */
class QuizPageIT extends SessionPage {
    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void the_quiz_by_keyboard_alone(ColorScheme scheme) throws Exception {
        begin(Preset.PAD, scheme);
        tabTo("#tab-" + NDCG);
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("#tab-")).isFocused();
        assertThat(page.locator("#quiz")).containsText("Clicks fall. Why?");
        assertThat(page.locator("#quiz")).not().containsText("It tempts");
        requireAccessible();
        for (String option : List.of("The best.", "The worst.")) {
            page.getByText(option).focus();
            page.keyboard().press("Enter");
        }
        tabTo("#order-clicks");
        page.keyboard().press("Enter");
        assertThat(page.locator("#quiz .verdict")).hasText("first choice right, order right in 67 % of the pairs");
        tabTo("#quiz fieldset input");
        page.keyboard().press("Space");
        tabTo("#keep-clicks");
        page.keyboard().press("Enter");
        assertThat(page.locator("#quiz legend")).containsText("You say that you named 1 of 2.");
        requireAccessible();
        tabTo("#tab-");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#file")).isVisible();
        assertThat(page.locator("#quiz")).isHidden();
        assertThat(session.mock().state().quiz().get("clicks").order()).containsExactly(0, 2);
    }
}
