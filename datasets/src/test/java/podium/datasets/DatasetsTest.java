package podium.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DatasetsTest {
    @Test
    void sixSetsAreRegisteredUnderTheirFolderNames() {
        assertThat(Datasets.all())
                .extracting(Dataset::name)
                .containsExactly(
                        "movietweetings-100k",
                        "msweb",
                        "open-bandit-small",
                        "asos-experiments",
                        "glove-20k-100d",
                        "kjv");
    }

    @Test
    void everySetSaysWhereItComesFromAndUnderWhichLicense() {
        assertThat(Datasets.all()).allSatisfy(dataset -> {
            assertThat(dataset.source().origin()).startsWith("https://");
            assertThat(dataset.source().license()).isNotBlank();
            assertThat(dataset.shape().rows()).isPositive();
            assertThat(dataset.traps()).isNotEmpty();
        });
    }

    @Test
    void everyFileHasItsOwnWellFormedSha256() {
        List<String> sums = Datasets.all().stream()
                .flatMap(dataset -> dataset.files().stream())
                .map(Dataset.DataFile::sha256)
                .toList();
        assertThat(sums).hasSize(17).doesNotHaveDuplicates().allMatch(sum -> sum.matches("[0-9a-f]{64}"));
    }

    @Test
    void aSetIsFoundByNameAndAnUnknownNameIsEmpty() {
        assertThat(Datasets.named("kjv")).contains(Datasets.KJV);
        assertThat(Datasets.named("kjv ")).isEmpty();
    }
}
