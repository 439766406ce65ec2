package podium.judge.app.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
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
