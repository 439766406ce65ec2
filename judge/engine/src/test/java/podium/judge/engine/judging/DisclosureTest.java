package podium.judge.engine.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import podium.judge.engine.problem.ExerciseId;
import podium.judge.engine.report.ConsoleReport;
import podium.judge.engine.report.JsonReport;
import podium.judge.engine.report.Style;
import podium.judge.engine.verdict.Counterexample;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

class DisclosureTest {
    private static final String LAW = "ties go to the smaller id";
    private static final String INPUT = "rank(List.of(3L, 1L))";
    private static final String WANTED = "List.of(1L, 3L)";
    private static final String FIGURES = "RMSE 1.23";
    private static final String PRINTED = "a line of mine";
    private static final String RECOGNIZED = "the ideal is not cut";

    @Test
    void practice_shows_everything() {
        assertThat(reports(Disclosure.PRACTICE))
                .allSatisfy(report -> assertThat(report).contains(LAW, INPUT, WANTED, PRINTED, FIGURES, RECOGNIZED));
    }

    @Test
    void a_mock_shows_the_laws_sentence_and_the_definition_recognized_and_no_input() {
        assertThat(reports(Disclosure.MOCK))
                .allSatisfy(report ->
                        assertThat(report).contains(LAW, RECOGNIZED).doesNotContain(INPUT, WANTED, PRINTED, FIGURES));
    }

    @Test
    void a_graded_report_shows_the_category_only() {
        assertThat(reports(Disclosure.GRADED))
                .allSatisfy(report -> assertThat(report)
                        .contains("WA")
                        .doesNotContain(LAW, INPUT, WANTED, PRINTED, FIGURES, RECOGNIZED, "smaller id"));
    }

    private static List<String> reports(Disclosure level) {
        Judgement shown = level.applyTo(judgement());
        return List.of(
                JsonReport.of(shown),
                ConsoleReport.line(shown.laws().get(0), Style.plain()) + ConsoleReport.verdict(shown, Style.plain()));
    }

    private static Judgement judgement() {
        Counterexample example = new Counterexample(List.of(INPUT), "List.of(3L, 1L)", WANTED, "[0]", List.of());
        LawResult law = new LawResult(
                LAW, "ties: smaller id", Verdict.WA, Optional.of(example), FIGURES, PRINTED, Duration.ofMillis(3));
        return new Judgement(
                new ExerciseId("metrics", "ndcg-at-k"),
                Verdict.WA,
                "\"" + LAW + "\" does not hold",
                List.of(law),
                List.of(RECOGNIZED),
                List.of(),
                Optional.empty(),
                7,
                new Judgement.Box("process", List.of()),
                Duration.ofMillis(20));
    }
}
