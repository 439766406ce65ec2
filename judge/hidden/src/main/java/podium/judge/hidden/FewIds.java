package podium.judge.hidden;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Few different ids, so that repeats and hits are common, of kinds that are easily taken for each other. */
public final class FewIds {
    /** Above the cache of boxes, below 0, and equal but for the upper 32 bits. */
    private static final Long[] IDS = {1L, 2L, 127L, 128L, 1_000L, -1L, -129L, (1L << 32) + 1, Long.MIN_VALUE, 77L};

    private FewIds() {}

    /** Any of them. */
    public static Arbitrary<Long> any() {
        return Arbitraries.of(IDS);
    }

    /** Equal ids in boxes that are nobody else's, in an unmodifiable list, as they also come to a worker. */
    public static List<Long> boxedAfresh(List<Long> ids) {
        return ids.stream().mapToLong(Long::longValue).boxed().toList();
    }

    /** The ids {@code first, ..., last}, none where {@code last < first}. */
    public static List<Long> range(long first, long last) {
        List<Long> ids = new ArrayList<>();
        for (long id = first; id <= last; id++) {
            ids.add(id);
        }
        return ids;
    }

    /** The same ids under other names, which differ only above 32 bits where the old ones were small. */
    public static List<Long> renamed(List<Long> ids) {
        return ids.stream().map(id -> Long.rotateLeft(id, 32)).toList();
    }
}
