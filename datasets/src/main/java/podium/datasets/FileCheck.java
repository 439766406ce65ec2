package podium.datasets;

import java.nio.file.Path;
import podium.datasets.Dataset.DataFile;

/**
 * How one file of a set was found.
 *
 * @param dataset the set it belongs to
 * @param file what was registered
 * @param path where it was looked for
 * @param state what was found there
 */
public record FileCheck(Dataset dataset, DataFile file, Path path, State state) {
    /** What was found. */
    public enum State {
        /** A file with the registered SHA-256. */
        SOUND,
        /** A file with another SHA-256. */
        DAMAGED,
        /** No file. */
        ABSENT
    }
}
