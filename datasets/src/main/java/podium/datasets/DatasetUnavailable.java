package podium.datasets;

import java.nio.file.Path;
import podium.datasets.Dataset.DataFile;

/**
 * Real data is absent or not what was registered. The message is one line that says what is missing, where it comes from,
 * under which license, and where to put it; a test that needs the data is skipped with it.
 */
public final class DatasetUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatasetUnavailable(FileCheck check) {
        super(sentence(check.dataset(), check.file(), check));
    }

    private static String sentence(Dataset dataset, DataFile file, FileCheck check) {
        Path path = check.path();
        return switch (check.state()) {
            case ABSENT ->
                "%s of dataset %s is missing: get it from %s, license %s, and put it at %s"
                        .formatted(
                                file.name(),
                                dataset.name(),
                                dataset.source().origin(),
                                dataset.source().license(),
                                path);
            case DAMAGED, SOUND ->
                "%s of dataset %s is damaged, its SHA-256 is not %s...: get it again from %s, license %s, and replace %s"
                        .formatted(
                                file.name(),
                                dataset.name(),
                                file.sha256().substring(0, 12),
                                dataset.source().origin(),
                                dataset.source().license(),
                                path);
        };
    }
}
