package podium.judge.app.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import podium.judge.engine.problem.Catalog;

class ChangesTest {
    @TempDir
    private Path folder;

    @Test
    void committed_changed_and_untracked_files_count_and_no_others() throws Exception {
        git("init", "-q", "-b", "main");
        write("solutions/editorials/ndcg-at-k.md");
        write("exercises/metrics/tasks/precision-recall-at-k.md");
        git("add", ".");
        git("commit", "-q", "-m", "first");
        git("checkout", "-q", "-b", "mine");
        write("committed.txt");
        git("add", ".");
        git("commit", "-q", "-m", "second");
        Files.writeString(folder.resolve("solutions/editorials/ndcg-at-k.md"), "edited");
        write("an untracked ü.txt");
        assertThat(Changes.in(folder).files())
                .containsExactlyInAnyOrder("committed.txt", "solutions/editorials/ndcg-at-k.md", "an untracked ü.txt");
    }

    @Test
    void where_there_is_no_checkout_that_is_said() {
        assertThatThrownBy(() -> Changes.in(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("expected a git checkout with a branch main at " + folder);
    }

    @Test
    void a_file_touches_the_exercise_whose_name_it_has() {
        assertThat(touched("solutions/src/submissions/metrics/ndcg-at-k/slow/X/MyNdcgAtK.java"))
                .containsExactly("ndcg-at-k");
        assertThat(touched("judge/hidden/src/main/java/podium/judge/hidden/metrics/ndcgatk/GradedCase.java"))
                .containsExactly("ndcg-at-k");
        assertThat(touched("exercises/metrics/tasks/ndcg-at-k.md")).containsExactly("ndcg-at-k");
        assertThat(touched("solutions/editorials/ndcg-at-k.md")).containsExactly("ndcg-at-k");
        assertThat(touched("exercises/contracts/src/main/java/podium/exercises/pipelines/sessionize/Click.java"))
                .containsExactly("sessionize");
    }

    @Test
    void what_a_track_shares_touches_all_of_it_and_anything_else_none() {
        List<String> track = Catalog.load().problems().stream()
                .filter(problem -> problem.id().track().equals("similarity"))
                .map(problem -> problem.id().slug())
                .toList();
        assertThat(track).contains("cosine-similarity", "jaccard-similarity");
        assertThat(touched("judge/hidden/src/main/java/podium/judge/hidden/similarity/Pairs.java"))
                .isEqualTo(track);
        assertThat(touched("exercises/similarity/pom.xml")).isEqualTo(track);
        assertThat(touched("README.md")).isEmpty();
        assertThat(touched("judge/app/src/main/java/podium/judge/app/cli/Main.java"))
                .isEmpty();
    }

    private static List<String> touched(String file) {
        Changes changes = new Changes(List.of(file));
        return Catalog.load().problems().stream()
                .filter(changes::touch)
                .map(problem -> problem.id().slug())
                .toList();
    }

    private void write(String file) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "text");
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).as(command.toString()).isZero();
    }
}
