package podium.datasets;

import java.util.List;
import java.util.Optional;

/**
 * What is known about one set of real data without having it.
 *
 * @param name its key, and the name of its folder
 * @param title what a person calls it
 * @param source where it comes from and under which license
 * @param shape of its main table
 * @param files every file that belongs to it
 * @param traps what surprises people who use it, one sentence each
 */
public record Dataset(String name, String title, Source source, Shape shape, List<DataFile> files, List<String> traps) {
    /** Copies the lists. */
    public Dataset {
        files = List.copyOf(files);
        traps = List.copyOf(traps);
    }

    /**
     * Where data comes from.
     *
     * @param origin a place on the web that a person can go to
     * @param license its name, as an SPDX identifier where there is one
     */
    public record Source(String origin, String license) {}

    /**
     * Size of a table.
     *
     * @param rows number of rows
     * @param columns number of columns
     * @param meaning what a row is and what the columns are
     */
    public record Shape(int rows, int columns, String meaning) {}

    /**
     * One file.
     *
     * @param name its name within the set's folder
     * @param sha256 its SHA-256, 64 lower-case hexadecimal digits
     */
    public record DataFile(String name, String sha256) {}

    /** The file of that name, empty if the set has none. */
    public Optional<DataFile> file(String fileName) {
        return files.stream().filter(file -> file.name().equals(fileName)).findFirst();
    }
}
