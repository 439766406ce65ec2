package podium.judge.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import podium.exercises.Level;
import podium.judge.app.progress.History;
import podium.judge.app.progress.History.Judging;
import podium.judge.app.session.MockPlan.Pick;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Problem;

class SelectionTest {
    private static final Catalog CATALOG = Catalog.load();
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private static List<Pick> chosen(Level level, int minutes, int count, long seed, History history) {
        return new Selection(level, minutes, count, Set.of(), seed).choose(CATALOG.problems(), history, NOW);
    }

    private static Problem problem(Pick pick) {
        return CATALOG.find(pick.slug()).orElseThrow();
    }

    @Test
    void picks_fit_the_time_and_share_no_skill_whatever_the_seed() {
        for (long seed = 0; seed < 200; seed++) {
            for (int minutes : new int[] {20, 45, 60, 90}) {
                List<Pick> picks = chosen(Level.L5, minutes, 3, seed, History.EMPTY);
                assertThat(picks).isNotEmpty().hasSizeLessThanOrEqualTo(3);
                assertThat(picks.stream().mapToInt(Pick::minutes).sum()).isLessThanOrEqualTo(minutes);
                Set<String> skills = new HashSet<>();
                for (Pick pick : picks) {
                    assertThat(Arrays.asList(problem(pick).metadata().skills())).allMatch(skills::add);
                }
            }
        }
    }

    @Test
    void the_same_seed_picks_the_same_and_others_pick_others() {
        assertThat(chosen(Level.L5, 60, 2, 5, History.EMPTY)).isEqualTo(chosen(Level.L5, 60, 2, 5, History.EMPTY));
        Set<String> first = new HashSet<>();
        for (long seed = 0; seed < 50; seed++) {
            first.add(chosen(Level.L5, 60, 2, seed, History.EMPTY).get(0).slug());
        }
        assertThat(first).hasSizeGreaterThan(5);
    }

    @Test
    void forty_five_minutes_hold_two_exercises() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(chosen(Level.L4, 45, 2, seed, History.EMPTY)).hasSize(2);
        }
    }

    @Test
    void what_failed_comes_first_and_what_was_just_accepted_last() {
        Instant yesterday = NOW.minus(Duration.ofDays(1));
        History history = new History(
                List.of(
                        new Judging(yesterday, "ndcg-at-k", "WA", "a law does not hold", 1, 1, false),
                        new Judging(yesterday, "mmr-rerank", "AC", "all laws hold", 1, 1, false)),
                Map.of(),
                Set.of(),
                Map.of());
        for (long seed = 0; seed < 50; seed++) {
            List<Pick> picks = chosen(Level.L5, 60, 2, seed, history);
            assertThat(picks.get(0).slug()).isEqualTo("ndcg-at-k");
            assertThat(picks.get(0).why()).contains("last judged yesterday: WA");
            assertThat(picks).noneMatch(pick -> pick.slug().equals("mmr-rerank"));
        }
    }

    @Test
    void a_level_that_nothing_is_of_takes_the_nearest_and_says_so() {
        List<Pick> picks =
                new Selection(Level.L6, 60, 1, Set.of("metrics"), 1).choose(CATALOG.problems(), History.EMPTY, NOW);
        assertThat(problem(picks.get(0)).metadata().level()).isEqualTo(Level.L5);
        assertThat(picks.get(0).why()).startsWith("the nearest to L6 that fits, of level L5");
    }

    @Test
    void nothing_is_picked_where_nothing_fits() {
        assertThat(chosen(Level.L5, 5, 2, 1, History.EMPTY)).isEmpty();
        assertThat(new Selection(Level.L5, 60, 2, Set.of("genai"), 1).choose(CATALOG.problems(), History.EMPTY, NOW))
                .allMatch(pick -> problem(pick).id().track().equals("genai"));
    }
}
