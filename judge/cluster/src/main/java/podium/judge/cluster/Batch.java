package podium.judge.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one task judges.
 *
 * @param works zips by key, each the sources of one submission
 */
record Batch(Map<String, byte[]> works) implements Serializable {
    static final String ZIP = ".zip";

    /**
     * All zips of a folder, in the order of their names.
     *
     * @param most works in a batch, at least 1
     */
    static List<Batch> of(Path folder, int most) throws IOException {
        List<Path> zips;
        try (Stream<Path> files = Files.list(folder)) {
            zips = files.filter(file -> file.toString().endsWith(ZIP)).sorted().toList();
        }
        List<Batch> batches = new ArrayList<>();
        for (int start = 0; start < zips.size(); start += most) {
            Map<String, byte[]> works = new LinkedHashMap<>();
            for (Path zip : zips.subList(start, Math.min(zips.size(), start + most))) {
                String name = zip.getFileName().toString();
                works.put(name.substring(0, name.length() - ZIP.length()), Files.readAllBytes(zip));
            }
            batches.add(new Batch(works));
        }
        return batches;
    }
}
