package podium.judge.protocol;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Refuses keys that were made to collide. A hash table searches keys of one hash that have no order one after the other, so
 * that a frame of a million lists of equal hash would keep its reader busy for hours.
 */
final class Collisions {
    /** A grid of a million pairs of numbers has 33 to a hash. */
    private static final int MOST_OF_ONE_HASH = 500;

    private Collisions() {}

    static void refuse(List<? extends @Nullable Object> keys) throws MalformedFrame {
        Map<Integer, Integer> keysByHash = new HashMap<>();
        for (Object key : keys) {
            if (!(key instanceof Comparable)
                    && keysByHash.merge(Objects.hashCode(key), 1, Integer::sum) > MOST_OF_ONE_HASH) {
                throw new MalformedFrame("expected at most " + MOST_OF_ONE_HASH + " keys of one hash, found more");
            }
        }
    }
}
