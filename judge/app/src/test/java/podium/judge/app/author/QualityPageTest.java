package podium.judge.app.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import podium.judge.app.author.Gate.Report;
import podium.judge.app.author.Gate.Step;

class QualityPageTest {
    private static final Set<String> EXERCISES = Set.of("ndcg-at-k", "jaccard-similarity");
    private static final Report READY =
            new Report("ndcg-at-k", List.of(new Step("submissions", "submissions 30/30", List.of())));
    private static final Report OPEN = new Report(
            "jaccard-similarity", List.of(new Step("rooms", "flakes 1/200", List.of("expected a stub, found none"))));

    @Test
    void each_exercise_has_the_section_of_its_last_run_in_order_of_their_names() {
        String first = QualityPage.with("", READY, "monday, 2 processors", EXERCISES);
        String both = QualityPage.with(first, OPEN, "tuesday, 4 processors", EXERCISES);

        assertThat(both).startsWith("# Quality of the exercises\n").endsWith("""

                ## jaccard-similarity

                **Not ready**, tuesday, 4 processors:
                flakes 1/200.

                - rooms: expected a stub, found none

                ## ndcg-at-k

                Ready, monday, 2 processors:
                submissions 30/30.
                """);
    }

    @Test
    void a_new_run_replaces_what_was_there_and_an_exercise_that_is_gone_is_dropped() {
        String old = QualityPage.with("", READY, "monday", EXERCISES);
        old = QualityPage.with(old, OPEN, "monday", EXERCISES);

        String page = QualityPage.with(old, READY, "friday", Set.of("ndcg-at-k"));

        assertThat(page).contains("Ready, friday:").doesNotContain("monday", "jaccard-similarity");
        assertThat(QualityPage.with(page, READY, "friday", Set.of("ndcg-at-k"))).isEqualTo(page);
    }
}
