package podium.judge.app.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import podium.exercises.Level;
import podium.judge.app.progress.Drill.Kind;
import podium.judge.app.progress.History.Judging;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Problem;

/** What is begun comes before what is due, and that before what is new. */
class DrillTest {
    private static final List<Problem> PROBLEMS = Catalog.load().problems();
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    @Test
    void without_a_history_the_easiest_level_comes_first() {
        List<Drill> drills = Drill.order(PROBLEMS, History.EMPTY, NOW);
        assertThat(drills).hasSameSizeAs(PROBLEMS).allMatch(drill -> drill.kind() == Kind.NEW);
        assertThat(drills.get(0).problem().metadata().level()).isEqualTo(Level.L4);
        assertThat(drills.get(0).why()).isEqualTo("never tried");
    }

    @Test
    void what_was_begun_comes_first_and_says_how_it_ended() {
        History history = history(judging("rrf-fusion", "WA", 3), judging("merge-rows", "AC", 30));
        List<Drill> drills = Drill.order(PROBLEMS, history, NOW);
        assertThat(drills.get(0).kind()).isEqualTo(Kind.UNFINISHED);
        assertThat(drills.get(0).why()).isEqualTo("last judged 3 days ago: WA, why");
        assertThat(drills.get(1).kind()).isEqualTo(Kind.REVIEW);
        assertThat(drills.get(1).why()).isEqualTo("accepted at the first try, 30 days ago: due again");
    }

    @Test
    void the_better_it_went_the_longer_it_rests() {
        Judging accepted = judging("merge-rows", "AC", 8);
        assertThat(kind(history(accepted))).isEqualTo(Kind.RESTING);
        assertThat(kind(history(judging("merge-rows", "RTE", 9), accepted))).isEqualTo(Kind.REVIEW);
        Judging young = judging("merge-rows", "AC", 3);
        assertThat(kind(history(judging("merge-rows", "RTE", 9), young))).isEqualTo(Kind.RESTING);
        History helped = new History(List.of(young), Map.of("merge-rows", 1), Set.of(), Map.of());
        assertThat(kind(helped)).isEqualTo(Kind.REVIEW);
        assertThat(kind(new History(List.of(young), Map.of(), Set.of("merge-rows"), Map.of())))
                .isEqualTo(Kind.REVIEW);
    }

    @Test
    void of_new_ones_those_whose_skills_made_trouble_come_first() {
        History history = history(judging("precision-recall-at-k", "WA", 1), judging("precision-recall-at-k", "AC", 0));
        Drill first = Drill.order(PROBLEMS, history, NOW).stream()
                .filter(drill -> drill.kind() == Kind.NEW)
                .findFirst()
                .orElseThrow();
        assertThat(first.problem().metadata().skills()).contains("ranking metrics");
        assertThat(first.why()).contains("took help or several tries in 1 of 1 exercises");
    }

    private static Kind kind(History history) {
        return Drill.order(PROBLEMS, history, NOW).stream()
                .filter(drill -> drill.problem().id().slug().equals("merge-rows"))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    private static Judging judging(String slug, String verdict, int daysAgo) {
        return new Judging(NOW.minus(Duration.ofDays(daysAgo)), slug, verdict, "why", 1, 10, false);
    }

    private static History history(Judging... judgings) {
        return new History(new ArrayList<>(List.of(judgings)), Map.of(), Set.of(), Map.of());
    }
}
