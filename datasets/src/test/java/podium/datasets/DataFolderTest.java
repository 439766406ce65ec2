package podium.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import podium.datasets.Dataset.DataFile;
import podium.datasets.Dataset.Shape;
import podium.datasets.Dataset.Source;
import podium.datasets.FileCheck.State;

class DataFolderTest {
    /** SHA-256 of the three bytes "abc", from FIPS 180-2. */
    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final Dataset TOY = new Dataset(
            "toy",
            "A toy",
            new Source("https://example.org/toy", "MIT"),
            new Shape(1, 1, "letters"),
            List.of(new DataFile("abc.txt", SHA_OF_ABC)),
            List.of());

    @TempDir
    Path folder;

    @Test
    void theVariableWinsOverEverything() throws IOException {
        Files.createDirectories(folder.resolve("shared/data"));
        Path project = Files.createDirectories(folder.resolve("project"));
        assertThat(DataFolder.locate(Map.of("PODIUM_DATA", "/data/real", "PODIUM_HOME", "/p"), project, folder))
                .isEqualTo(new DataFolder(Path.of("/data/real").toAbsolutePath()));
    }

    @Test
    void theVariableMayBeRelativeToTheWorkingDirectory() {
        assertThat(DataFolder.locate(Map.of("PODIUM_DATA", "data"), folder, folder)
                        .path())
                .isEqualTo(folder.resolve("data"));
    }

    @Test
    void aSharedFolderBesideTheProjectIsFoundFromTheProjectAndFromItsModules() throws IOException {
        Path shared = Files.createDirectories(folder.resolve("shared/data"));
        Path module = Files.createDirectories(folder.resolve("project/judge/hidden"));
        assertThat(DataFolder.locate(Map.of(), folder.resolve("project"), folder)
                        .path())
                .isEqualTo(shared);
        assertThat(DataFolder.locate(Map.of("PODIUM_DATA", ""), module, folder).path())
                .isEqualTo(shared);
    }

    @Test
    void withoutASharedFolderDataIsInPodiumHomeOrInTheUsersHome() {
        Path project = folder.resolve("a/b/c/d/e");
        assertThat(DataFolder.locate(Map.of("PODIUM_HOME", "/p"), project, folder)
                        .path())
                .isEqualTo(Path.of("/p/data").toAbsolutePath());
        assertThat(DataFolder.locate(Map.of(), project, folder).path()).isEqualTo(folder.resolve(".podium/data"));
    }

    @Test
    void anAbsentFileIsToldInOneLineWithOriginLicenseAndPlace() {
        assertThatExceptionOfType(DatasetUnavailable.class)
                .isThrownBy(() -> new DataFolder(folder).require(TOY, "abc.txt"))
                .withMessage("abc.txt of dataset toy is missing: get it from https://example.org/toy, license MIT,"
                        + " and put it at " + folder.resolve("toy").resolve("abc.txt"));
    }

    @Test
    void aDamagedFileIsNeverUsed() throws IOException {
        write("abd");
        assertThat(new DataFolder(folder).check(TOY))
                .extracting(FileCheck::state)
                .containsExactly(State.DAMAGED);
        assertThatExceptionOfType(DatasetUnavailable.class)
                .isThrownBy(() -> new DataFolder(folder).require(TOY, "abc.txt"))
                .withMessageStartingWith("abc.txt of dataset toy is damaged, its SHA-256 is not ba7816bf8f01...")
                .withMessageContainingAll("https://example.org/toy", "MIT", folder.toString())
                .withMessageNotContaining("\n");
    }

    @Test
    void aSoundFileIsHashedOnceAProcessButACheckAlwaysLooks() throws IOException {
        write("abc");
        DataFolder data = new DataFolder(folder);
        assertThat(data.check(TOY)).extracting(FileCheck::state).containsExactly(State.SOUND);
        assertThat(data.require(TOY, "abc.txt")).hasContent("abc");
        write("abd");
        assertThat(data.require(TOY, "abc.txt")).exists();
        assertThat(data.check(TOY)).extracting(FileCheck::state).containsExactly(State.DAMAGED);
    }

    @Test
    void aFileThatTheSetDoesNotHaveIsAMistakeOfTheCaller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataFolder(folder).require(TOY, "abd.txt"))
                .withMessageContaining("abd.txt");
    }

    @Test
    void everyRegisteredFileThatIsPresentIsSound() {
        assertThat(Datasets.all())
                .flatExtracting(dataset -> DataFolder.here().check(dataset))
                .extracting(FileCheck::state)
                .doesNotContain(State.DAMAGED);
    }

    private void write(String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("toy")).resolve("abc.txt"), text);
    }
}
