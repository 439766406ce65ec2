package podium.judge.app.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.submission.SourceFile;

class HandedTest {
    private static final Problem NDCG = Catalog.load().find("ndcg-at-k").orElseThrow();
    private static final String PACKAGE = "package " + NDCG.exercisePackage() + ";\n";
    private static final String MAIN = "MyNdcgAtK.java";

    @TempDir
    private Path folder;

    @Test
    void the_named_file_is_found_at_any_depth_with_the_helpers_of_its_package() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("Zoë \"Z\" O'Hara/week 3/src"));
        Files.writeString(deep.resolve(MAIN), PACKAGE + "class MyNdcgAtK {}");
        Files.writeString(deep.resolve("Heap.java"), PACKAGE + "class Heap {}");
        Files.writeString(deep.resolve("MyCosineSimilarity.java"), "package other;\nclass MyCosineSimilarity {}");
        Files.writeString(deep.resolve("NdcgAtKTest.java"), PACKAGE + "class NdcgAtKTest {}");
        assertThat(names(folder)).containsExactlyInAnyOrder(MAIN, "Heap.java");
    }

    @Test
    void a_zip_is_read_where_it_is() throws Exception {
        Path zip = zip("ann.zip", Map.of("work/" + MAIN, PACKAGE + "class MyNdcgAtK {}"));
        assertThat(names(zip)).containsExactly(MAIN);
    }

    @Test
    void a_zip_inside_a_persons_folder_is_read_too() throws Exception {
        Path person = Files.createDirectories(folder.resolve("ann_123_assignsubmission_file"));
        Files.move(zip("a.zip", Map.of(MAIN, PACKAGE + "class MyNdcgAtK {}")), person.resolve("a.zip"));
        assertThat(names(person)).containsExactly(MAIN);
    }

    @Test
    void an_entry_that_leads_out_of_its_zip_leads_nowhere() throws Exception {
        Path zip = zip("slip.zip", Map.of("../../" + MAIN, PACKAGE + "class MyNdcgAtK {}"));
        assertThatThrownBy(() -> names(zip)).isInstanceOf(Handed.Unusable.class);
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(file -> file.toString().endsWith(".java"))).isEmpty();
        }
    }

    @Test
    void a_bomb_is_not_unpacked() throws Exception {
        Path zip = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(MAIN));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                out.write(zeros);
            }
        }
        assertThatThrownBy(() -> names(zip))
                .isInstanceOf(Handed.Unusable.class)
                .hasMessageContaining("expected at most 256 KB of source, found more");
    }

    @Test
    void what_is_no_zip_is_told() throws Exception {
        Path file = Files.writeString(folder.resolve("ann.zip"), "not a zip");
        assertThatThrownBy(() -> names(file))
                .isInstanceOf(Handed.Unusable.class)
                .hasMessageContaining("ann.zip");
    }

    @Test
    void a_link_is_not_followed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.java"), PACKAGE + "class MyNdcgAtK {}");
        Path person = Files.createDirectories(folder.resolve("ann"));
        Files.createSymbolicLink(person.resolve(MAIN), secret);
        assertThatThrownBy(() -> names(person))
                .isInstanceOf(Handed.Unusable.class)
                .hasMessageContaining("found a link or something else: " + MAIN);
    }

    @Test
    void a_person_who_is_a_link_is_told() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("ann"), Files.createDirectory(folder.resolve("elsewhere")));
        assertThatThrownBy(() -> names(link))
                .isInstanceOf(Handed.Unusable.class)
                .hasMessageContaining("found a link");
    }

    @Test
    void two_files_that_differ_are_told_with_their_places() throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("v1")).resolve(MAIN), PACKAGE + "class MyNdcgAtK {}");
        Files.writeString(Files.createDirectories(folder.resolve("v2")).resolve(MAIN), PACKAGE + "class MyNdcgAtK { }");
        assertThatThrownBy(() -> names(folder))
                .isInstanceOf(Handed.Unusable.class)
                .hasMessage("expected one " + MAIN + ", found 2 that differ: v1/" + MAIN + ", v2/" + MAIN);
    }

    @Test
    void the_same_file_twice_is_one() throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("v1")).resolve(MAIN), PACKAGE + "class MyNdcgAtK {}");
        Files.writeString(Files.createDirectories(folder.resolve("v2")).resolve(MAIN), PACKAGE + "class MyNdcgAtK {}");
        assertThat(names(folder)).containsExactly(MAIN);
    }

    @Test
    void an_empty_file_and_other_encodings_are_told() throws Exception {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Files.writeString(empty.resolve(MAIN), "");
        assertThatThrownBy(() -> names(empty)).hasMessage("expected Java source, found an empty file: " + MAIN);
        Path latin = Files.createDirectories(folder.resolve("latin"));
        Files.write(latin.resolve(MAIN), "// é".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> names(latin)).hasMessage("expected UTF-8 text, found other bytes: " + MAIN);
    }

    @Test
    void a_helper_that_cannot_be_read_is_left_out_and_told() throws Exception {
        Files.writeString(folder.resolve(MAIN), PACKAGE + "class MyNdcgAtK {}");
        Files.writeString(folder.resolve("Empty.java"), "");
        try (Handed handed = Handed.open(folder)) {
            assertThat(handed.submission(NDCG).note())
                    .isEqualTo("left out: expected Java source, found an empty file: Empty.java");
        }
    }

    @Test
    void nothing_handed_in_is_missing_not_unreadable() throws Exception {
        try (Handed handed = Handed.open(folder)) {
            assertThatThrownBy(() -> handed.submission(NDCG))
                    .isInstanceOfSatisfying(
                            Handed.Unusable.class,
                            why -> assertThat(why.isMissing()).isTrue());
        }
    }

    private static Stream<String> names(Path source) throws Handed.Unusable {
        try (Handed handed = Handed.open(source)) {
            return handed.submission(NDCG).submission().files().stream().map(SourceFile::name).toList().stream();
        }
    }

    private Path zip(String name, Map<String, String> files) throws IOException {
        Path zip = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> entry : files.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }
}
