package podium.judge.engine.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Problem;

class SubmissionTest {
    private static final String MAIN = "MyNdcgAtK.java";

    private final Problem problem = Catalog.load().find("ndcg-at-k").orElseThrow();

    @TempDir
    private Path folder;

    @Test
    void a_folder_gives_the_class_and_its_helpers_and_nothing_else() throws Exception {
        write(MAIN, "class MyNdcgAtK {}");
        write("Helper.java", "class Helper {}");
        write("package-info.java", "package x;");
        write("notes.txt", "no source");
        assertThat(Submission.read(problem, folder).files())
                .extracting(SourceFile::name)
                .containsExactly("Helper.java", MAIN);
    }

    @Test
    void a_path_that_is_not_there_is_named() {
        rejected(folder.resolve("nowhere"), "found nothing at " + folder.resolve("nowhere"));
    }

    @Test
    void an_empty_folder_is_told_what_it_lacks() {
        rejected(folder, "expected " + MAIN + ", found no .java file");
    }

    @Test
    void a_file_of_another_name_is_named() throws Exception {
        write("Ndcg.java", "class Ndcg {}");
        rejected(folder.resolve("Ndcg.java"), "expected " + MAIN + ", found Ndcg.java");
    }

    @Test
    void an_empty_file_is_no_source() throws Exception {
        write(MAIN, " \n");
        rejected(folder, "found an empty file");
    }

    @Test
    void a_binary_is_no_source() throws Exception {
        write(MAIN, "class\0file");
        rejected(folder, "found a binary file");
    }

    @Test
    void text_in_another_encoding_is_told_from_utf_8() throws Exception {
        Files.write(folder.resolve(MAIN), "// naïve".getBytes(StandardCharsets.ISO_8859_1));
        rejected(folder, "expected UTF-8 text");
    }

    @Test
    void ten_megabytes_are_too_many() throws Exception {
        write(MAIN, "//" + " ".repeat(10 << 20));
        rejected(folder, "expected at most 256 KB of source, found more in");
    }

    @Test
    void thirty_three_files_are_too_many() throws Exception {
        write(MAIN, "class MyNdcgAtK {}");
        for (int i = 0; i < 32; i++) {
            write("Helper" + i + ".java", "class Helper" + i + " {}");
        }
        rejected(folder, "expected at most 32 files, found 33");
    }

    @Test
    void a_link_is_not_followed() throws Exception {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.txt"), "class MyNdcgAtK {}");
        Files.createSymbolicLink(folder.resolve(MAIN), elsewhere);
        rejected(folder, "found a link");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void rejected(Path path, String why) {
        assertThatThrownBy(() -> Submission.read(problem, path))
                .isInstanceOf(SubmissionRejected.class)
                .hasMessageContaining(why);
    }
}
