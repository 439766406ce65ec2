package podium.judge.app.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import podium.judge.app.author.Gate.Report;
import podium.judge.app.author.Gate.Step;

class QualityPageTest {
    @Test
    void says_what_was_found_of_each_exercise_and_what_is_missing() {
        Report ready = new Report("one", List.of(new Step("submissions", "submissions 9/9", List.of())));
        Report open =
                new Report("two", List.of(new Step("mutants", "mutants 3/4", List.of("survives: a", "survives: b"))));
        assertThat(QualityPage.of(List.of(ready, open), "today, 2 processors"))
                .contains("`./podium verify --all`: today, 2 processors.")
                .contains("| one | yes | submissions 9/9 |\n| two | **no** | mutants 3/4 |\n")
                .endsWith("- two, survives: a\n- two, survives: b\n");
    }
}
