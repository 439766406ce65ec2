package podium.datasets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The King James Bible as plain text: a few megabytes of real English to index, chunk and search.
 *
 * @param verses in order, without white space at the ends
 */
public record KingJamesBible(List<String> verses) {
    /**
     * Loads the set.
     *
     * @throws DatasetUnavailable if the file is absent or damaged
     */
    public static KingJamesBible load(DataFolder folder) {
        return read(folder.require(Datasets.KJV, "bible.txt"));
    }

    static KingJamesBible read(Path file) {
        List<String> verses = new ArrayList<>();
        Line.forEach(file, line -> {
            if (!line.text().isBlank()) {
                verses.add(line.text().strip());
            }
        });
        return new KingJamesBible(List.copyOf(verses));
    }
}
