package podium.solutions.similarity.minhashlsh;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import podium.exercises.similarity.minhashlsh.MinhashLsh.Index;

/** Buckets by band: O(n h) for a signature of n elements, a lookup a band for candidates. */
final class BandedIndex implements Index {
    private final int rows;
    private final long[] keys;
    /** One a band: the ids by the band's values. A buffer compares by content and is a view, so that nothing is copied. */
    private final List<Map<IntBuffer, List<Long>>> buckets = new ArrayList<>();

    BandedIndex(int bands, int rows, long seed) {
        this.rows = rows;
        this.keys = new SplittableRandom(seed).longs((long) bands * rows).toArray();
        for (int band = 0; band < bands; band++) {
            buckets.add(new HashMap<>());
        }
    }

    /*
     * Min-wise independent permutations of 2^64 elements cannot be written down, so a mixer stands in for them: every bit of the
     * element and of the key reaches every bit of the value. The JDK's SplitMix is one.
     */
    @Override
    public int[] signature(long[] set) {
        if (set.length == 0) {
            throw new IllegalArgumentException("expected a set with an element, found an empty one");
        }
        int[] signature = new int[keys.length];
        Arrays.fill(signature, Integer.MAX_VALUE);
        for (long element : set) {
            for (int i = 0; i < keys.length; i++) {
                int value = new SplittableRandom(element ^ keys[i]).nextInt();
                signature[i] = Math.min(signature[i], value);
            }
        }
        return signature;
    }

    @Override
    public void add(long id, long[] set) {
        int[] signature = signature(set);
        for (int band = 0; band < buckets.size(); band++) {
            buckets.get(band)
                    .computeIfAbsent(values(signature, band), first -> new ArrayList<>())
                    .add(id);
        }
    }

    @Override
    public Set<Long> candidates(long[] set) {
        int[] signature = signature(set);
        Set<Long> found = new HashSet<>();
        for (int band = 0; band < buckets.size(); band++) {
            found.addAll(buckets.get(band).getOrDefault(values(signature, band), List.of()));
        }
        return found;
    }

    private IntBuffer values(int[] signature, int band) {
        return IntBuffer.wrap(signature, band * rows, rows);
    }
}
