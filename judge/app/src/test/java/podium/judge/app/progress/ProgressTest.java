package podium.judge.app.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    @TempDir
    private Path home;

    @Test
    void the_best_verdict_outlives_later_failures() throws Exception {
        try (Progress progress = Progress.open(home)) {
            assertThat(progress.best("ndcg-at-k")).isEmpty();
            progress.judged("ndcg-at-k", "WA", "no", 1, 10);
            progress.judged("ndcg-at-k", "AC", "yes", 2, 10);
            progress.judged("ndcg-at-k", "RTE", "no", 3, 10);
            progress.judged("ndcg-at-k", "NA", "not attempted", 4, 10);
        }
        try (Progress progress = Progress.open(home)) {
            assertThat(progress.best("ndcg-at-k")).isEqualTo("AC");
        }
    }

    @Test
    void hints_stop_at_the_last() throws Exception {
        try (Progress progress = Progress.open(home)) {
            assertThat(progress.nextHint("ndcg-at-k", 2)).isEqualTo(1);
            assertThat(progress.nextHint("ndcg-at-k", 2)).isEqualTo(2);
            assertThat(progress.nextHint("ndcg-at-k", 2)).isEqualTo(2);
        }
    }

    @Test
    void help_is_dated_but_for_a_hint_that_an_older_version_noted(@TempDir Path elsewhere) throws Exception {
        try (Progress progress = Progress.open(home);
                Progress older = Progress.open(elsewhere)) {
            progress.nextHint("ndcg-at-k", 3);
            progress.gaveUp("jaccard-similarity");
            assertThat(progress.history().helpedSince()).containsOnlyKeys("ndcg-at-k", "jaccard-similarity");
            older.imported(progress.exported().stream()
                    .filter(line -> line.contains("\"hint\""))
                    .toList());
            older.nextHint("ndcg-at-k", 3);
            older.gaveUp("ndcg-at-k");
            assertThat(older.history().helpedSince()).isEmpty();
        }
    }

    @Test
    void two_at_once_do_not_disturb_each_other() throws Exception {
        try (Progress one = Progress.open(home);
                Progress other = Progress.open(home)) {
            one.judged("ndcg-at-k", "AC", "yes", 1, 10);
            other.gaveUp("jaccard-similarity");
            assertThat(other.best("ndcg-at-k")).isEqualTo("AC");
            assertThat(one.hasGivenUp("jaccard-similarity")).isTrue();
        }
    }

    @Test
    void what_was_exported_is_taken_in_once(@TempDir Path elsewhere) throws Exception {
        List<String> lines;
        try (Progress progress = Progress.open(home)) {
            progress.judged("ndcg-at-k", "WA", "\"a law\" does not hold", 1, 10);
            progress.judged("ndcg-at-k", "AC", "yes", 2, 11);
            progress.watched();
            progress.nextHint("ndcg-at-k", 3);
            progress.gaveUp("jaccard-similarity");
            progress.ordered("peeking", true, 0.75);
            progress.marked("peeking", 2, 4);
            lines = progress.exported();
        }
        assertThat(lines).hasSize(8);
        try (Progress other = Progress.open(elsewhere);
                Progress progress = Progress.open(home)) {
            assertThat(other.imported(lines)).isEqualTo(8);
            assertThat(other.imported(lines)).isZero();
            assertThat(other.history()).isEqualTo(progress.history());
            assertThat(other.agreements()).isEqualTo(Map.of("peeking", 0.75));
            assertThat(other.exported()).isEqualTo(lines);
        }
    }

    @Test
    void a_history_that_is_damaged_is_not_taken_in_by_half() throws Exception {
        try (Progress progress = Progress.open(home)) {
            progress.gaveUp("jaccard-similarity");
            List<String> lines = progress.exported();
            progress.forget();
            for (String damaged : List.of("{\"schema\":", "{}", lines.get(0).replace("\"slug\"", "\"sl\""))) {
                assertThatThrownBy(() -> progress.imported(List.of(lines.get(0), damaged)))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("line 2");
            }
            assertThat(progress.exported()).isEmpty();
        }
    }

    @Test
    void what_is_forgotten_is_gone() throws Exception {
        try (Progress progress = Progress.open(home)) {
            progress.judged("ndcg-at-k", "AC", "yes", 2, 11);
            progress.gaveUp("ndcg-at-k");
            assertThat(progress.forget()).isEqualTo(2);
            assertThat(progress.history()).isEqualTo(History.EMPTY);
        }
    }

    @Test
    void a_file_that_is_no_history_is_named_and_left_as_it_is() throws Exception {
        Path file = Files.writeString(home.resolve("podium.db"), "my notes, which are no database at all");
        assertThatThrownBy(() -> Progress.open(home))
                .isInstanceOf(Progress.Unavailable.class)
                .hasMessageContaining(file.toString());
        assertThat(file).hasContent("my notes, which are no database at all");
    }

    @Test
    void its_folder_is_the_users_choice() {
        assertThat(Progress.home(Map.of("PODIUM_HOME", "/data/podium"), "/home/ada"))
                .isEqualTo(Path.of("/data/podium"));
        assertThat(Progress.home(Map.of(), "/home/ada")).isEqualTo(Path.of("/home/ada/.podium"));
    }
}
