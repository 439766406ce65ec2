package podium.judge.app.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterTest {
    @TempDir
    private Path folder;

    @Test
    void folders_and_zips_are_people_and_other_files_are_not() throws Exception {
        Files.createDirectories(folder.resolve("Žofie \"Žo\" O'Brien"));
        Files.writeString(folder.resolve("ben.zip"), "");
        Files.writeString(folder.resolve("notes.txt"), "");
        Files.createDirectories(folder.resolve(".git"));
        assertThat(Roster.read(folder).keySet())
                .extracting(Person::name)
                .containsExactlyInAnyOrder("Žofie \"Žo\" O'Brien", "ben");
    }

    @Test
    void a_folder_and_a_zip_of_one_name_are_two_people() throws Exception {
        Files.createDirectories(folder.resolve("ann"));
        Files.writeString(folder.resolve("ann.zip"), "");
        assertThat(Roster.read(folder).keySet()).extracting(Person::name).containsExactly("ann", "ann.zip");
    }

    @Test
    void a_table_names_people_and_paths_beside_it() throws Exception {
        Path table = Files.writeString(
                folder.resolve("roster.csv"),
                "\uFEFFname,path,Email address\r\n\"O'Hara, Zoë\",hand ins/zoë,zoe@example.org\r\nBen,ben.zip,\r\n");
        var people = Roster.read(table);
        assertThat(people.values()).containsExactly(folder.resolve("hand ins/zoë"), folder.resolve("ben.zip"));
        Person zoe = people.keySet().iterator().next();
        assertThat(zoe.name()).isEqualTo("O'Hara, Zoë");
        assertThat(zoe.columns()).containsEntry("Email address", "zoe@example.org");
    }

    @Test
    void a_row_without_a_path_is_told_with_its_number() throws Exception {
        Path table = Files.writeString(folder.resolve("roster.csv"), "name,path\nann,a\nben,\n");
        assertThatThrownBy(() -> Roster.read(table))
                .isInstanceOf(CohortRejected.class)
                .hasMessageContaining("found no path in row 2");
    }

    @Test
    void a_name_that_comes_twice_is_told_with_both_rows() throws Exception {
        Path table = Files.writeString(folder.resolve("roster.csv"), "name,path\nann,a\nann,b\n");
        assertThatThrownBy(() -> Roster.read(table))
                .isInstanceOf(CohortRejected.class)
                .hasMessageContaining("found \"ann\" in rows 1 and 2");
    }

    @Test
    void an_empty_folder_has_nobody() {
        assertThatThrownBy(() -> Roster.read(folder))
                .isInstanceOf(CohortRejected.class)
                .hasMessageContaining("expected a folder or zip a person, found none");
    }
}
