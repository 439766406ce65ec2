package podium.judge.app.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import podium.judge.engine.submission.SourceFile;

/**
 * Works that share more than their exercise explains: pairs worth a look, never an accusation. What stub and reference contain
 * is taken away first.
 */
final class Similarity {
    /** Share of the smaller work's fingerprint from which on a pair is listed. */
    static final double LISTED = 0.5;

    /** Fewer hashes than that are chance. */
    private static final int FEWEST = 5;

    private static final int MOST_PAIRS = 50;

    private Similarity() {}

    /** One person's sources. */
    record Sources(String person, List<SourceFile> files) {}

    /**
     * Two works with much in common.
     *
     * @param share of the smaller one's fingerprint, 0 to 1
     * @param shared the lines in common, on both sides
     */
    record Pair(String exercise, Sources one, Sources other, double share, List<Shared> shared) {}

    /** Lines in common. */
    record Shared(Fingerprint.Lines here, Fingerprint.Lines there) {}

    private record Work(Sources sources, Fingerprint own) {}

    /**
     * The pairs of one exercise, most alike first.
     *
     * @param common what everybody was given, or may have read: stub and reference
     */
    static List<Pair> pairs(String exercise, List<Sources> all, List<SourceFile> common) {
        Fingerprint given = Fingerprint.of(common);
        List<Work> works = all.stream()
                .map(sources ->
                        new Work(sources, Fingerprint.of(sources.files()).minus(given)))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            for (int j = i + 1; j < works.size(); j++) {
                pair(exercise, works.get(i), works.get(j)).ifPresent(pairs::add);
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparingDouble(Pair::share).reversed())
                .limit(MOST_PAIRS)
                .toList();
    }

    private static Optional<Pair> pair(String exercise, Work one, Work other) {
        Fingerprint both = one.own().common(other.own());
        int smaller = Math.min(one.own().size(), other.own().size());
        double share = smaller == 0 ? 0 : (double) both.size() / smaller;
        if (both.size() < FEWEST || share < LISTED) {
            return Optional.empty();
        }
        Map<Long, Fingerprint.Lines> there = other.own().lines();
        List<Shared> shared = both.lines().entrySet().stream()
                .flatMap(each ->
                        Stream.ofNullable(there.get(each.getKey())).map(lines -> new Shared(each.getValue(), lines)))
                .sorted(Comparator.comparing((Shared lines) -> lines.here().file())
                        .thenComparing(lines -> lines.here().first()))
                .toList();
        return Optional.of(new Pair(exercise, one.sources(), other.sources(), share, shared));
    }
}
