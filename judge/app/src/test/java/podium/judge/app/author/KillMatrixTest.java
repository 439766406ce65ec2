package podium.judge.app.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import podium.judge.app.author.KillMatrix.Kind;
import podium.judge.app.author.KillMatrix.Row;
import podium.judge.engine.verdict.Counterexample;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

class KillMatrixTest {
    private static LawResult result(String law, Verdict verdict, String got) {
        Optional<Counterexample> failure = verdict == Verdict.AC
                ? Optional.empty()
                : Optional.of(new Counterexample(List.of(), got, "", "", List.of()));
        return new LawResult(law, "", verdict, failure, "", "", Duration.ZERO);
    }

    private static Row row(Kind kind, String name, String... killers) {
        return Row.of(
                kind,
                name,
                Stream.of(killers).map(law -> result(law, Verdict.WA, "0")).toList(),
                "");
    }

    private static KillMatrix matrix(Row... rows) {
        return new KillMatrix(List.of("symmetry", "range", "definition"), List.of(rows));
    }

    @Test
    void a_law_that_rejects_nothing_is_idle() {
        assertThat(matrix(row(Kind.MUTANT, "a", "symmetry", "definition")).idle())
                .containsExactly("range");
    }

    @Test
    void a_law_is_redundant_where_one_other_rejects_all_that_it_does() {
        KillMatrix matrix = matrix(
                row(Kind.MUTANT, "a", "symmetry", "definition"),
                row(Kind.MUTANT, "b", "range"),
                row(Kind.MUTANT, "c", "definition"));
        assertThat(matrix.redundant()).containsOnlyKeys("symmetry").containsEntry("symmetry", "definition");
    }

    @Test
    void a_law_is_not_redundant_where_it_takes_two_others_to_reject_all_that_it_does() {
        KillMatrix matrix = matrix(
                row(Kind.MUTANT, "a", "symmetry", "definition"),
                row(Kind.MUTANT, "b", "symmetry", "range"),
                row(Kind.MUTANT, "c", "definition"),
                row(Kind.MUTANT, "d", "range"));
        assertThat(matrix.redundant()).isEmpty();
    }

    @Test
    void an_idle_law_is_not_called_redundant() {
        assertThat(matrix(row(Kind.MUTANT, "a", "definition")).redundant()).isEmpty();
    }

    @Test
    void a_submission_that_no_law_rejects_survives() {
        KillMatrix matrix = matrix(row(Kind.SUBMISSION, "wrong_answer/Off", "range"), row(Kind.SUBMISSION, "Gets"));
        assertThat(matrix.surviving()).extracting(Row::name).containsExactly("Gets");
    }

    @Test
    void a_mutant_that_no_law_rejects_is_no_surviving_submission() {
        assertThat(matrix(row(Kind.MUTANT, "a")).surviving()).isEmpty();
    }

    @Test
    void the_first_killer_is_the_first_law_that_was_run() {
        KillMatrix matrix = matrix(row(Kind.MUTANT, "a", "range", "definition"));
        assertThat(matrix.firstKills("range")).isOne();
        assertThat(matrix.firstKills("definition")).isZero();
    }

    @Test
    void an_error_of_the_judge_rejects_nothing() {
        assertThat(KillMatrix.rejects(result("range", Verdict.JE, "a worker could not be started")))
                .isFalse();
    }

    @Test
    void a_law_that_was_not_asked_any_more_rejects_nothing() {
        LawResult notAsked = result("range", Verdict.TLE, LawResult.NOT_ASKED + " after 6 ends of its process");
        assertThat(KillMatrix.rejects(notAsked)).isFalse();
        assertThat(KillMatrix.rejects(result("range", Verdict.TLE, "no answer within 2 s")))
                .isTrue();
    }

    @Test
    void the_page_shows_who_killed_first_and_who_survives() {
        KillMatrix matrix = matrix(row(Kind.MUTANT, "a < b", "range", "definition"), row(Kind.SUBMISSION, "Gets"));
        assertThat(KillMatrixPage.of("some-exercise", matrix, Optional.empty()))
                .contains(
                        "a &lt; b", "<td class=\"f\">★ WA</td><td class=\"k\">WA</td>", "survives", "rejects nothing");
    }

    @Test
    void the_json_counts_what_each_law_kills() {
        KillMatrix matrix = matrix(row(Kind.MUTANT, "a", "range", "definition"), row(Kind.SUBMISSION, "b", "range"));
        assertThat(KillMatrixJson.of("some-exercise", matrix, Optional.empty()))
                .startsWith("{\"schema\":\"podium.kill-matrix/1\"")
                .contains("{\"law\":\"range\",\"submissions\":1,\"mutants\":1,\"firstToKill\":2}");
    }
}
