package podium.judge.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Problem;

class TaskTest {
    private static final Path PROJECT = Path.of(System.getProperty("podium.project", "../.."));

    @TestFactory
    Stream<DynamicTest> a_task_gives_nothing_away_and_its_talk_has_questions_with_points() {
        return Catalog.load().problems().stream()
                .map(problem -> DynamicTest.dynamicTest(problem.id().slug(), () -> isWhole(problem)));
    }

    private static void isWhole(Problem problem) throws IOException {
        String slug = problem.id().slug();
        String prompt =
                Files.readString(PROJECT.resolve("exercises/" + problem.id().track() + "/tasks/" + slug + ".md"));
        String editorial = Files.readString(PROJECT.resolve("solutions/editorials/" + slug + ".md"));
        String html = Task.of(prompt);
        assertThat(html)
                .contains("<h2>Constraints</h2>", "<details><summary>Clarify before you code</summary>")
                .doesNotContain("Hint 1", "Follow-up", "real data</h2>", "<h1>");

        List<Talk> talk = Talk.of(prompt, editorial, 1);
        assertThat(talk).hasSize(3).isEqualTo(Talk.of(prompt, editorial, 1));
        for (Talk each : talk) {
            assertThat(each.question()).doesNotContain("\n").doesNotStartWith("1.");
            assertThat(each.points()).isNotEmpty().allMatch(point -> !point.isBlank());
        }
    }
}
