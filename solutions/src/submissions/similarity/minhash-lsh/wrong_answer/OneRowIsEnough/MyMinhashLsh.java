// Rejected by: candidates are the sets that agree in all rows of a band
// Looks each value up on its own.
package podium.exercises.similarity.minhashlsh;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

public final class MyMinhashLsh implements MinhashLsh {
    @Override
    public Index create(int bands, int rows, long seed) {
        if (bands < 1 || rows < 1 || (long) bands * rows > 65_536) {
            throw new IllegalArgumentException("bands = " + bands + ", rows = " + rows);
        }
        return new Bands(bands, rows, seed);
    }

    @Override
    public double estimate(int[] first, int[] second) {
        if (first.length != second.length || first.length == 0) {
            throw new IllegalArgumentException("lengths = " + first.length + " and " + second.length);
        }
        double equal = 0;
        for (int i = 0; i < first.length; i++) {
            if (first[i] == second[i]) {
                equal++;
            }
        }
        return equal / first.length;
    }

    private static final class Bands implements Index {
        private final int bands;
        private final int rows;
        private final long[] keys;
        private final Map<List<Integer>, Set<Long>> buckets = new HashMap<>();

        Bands(int bands, int rows, long seed) {
            this.bands = bands;
            this.rows = rows;
            Random random = new Random(seed);
            keys = new long[bands * rows];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = random.nextLong();
            }
        }

        @Override
        public int[] signature(long[] set) {
            if (set.length == 0) {
                throw new IllegalArgumentException("an empty set");
            }
            int[] signature = new int[keys.length];
            for (int i = 0; i < keys.length; i++) {
                int smallest = Integer.MAX_VALUE;
                for (long element : set) {
                    smallest = Math.min(smallest, hash(element, i));
                }
                signature[i] = smallest;
            }
            return signature;
        }

        private int hash(long element, int function) {
            return (int) (mix(element ^ keys[function]) >>> 32);
        }

        private static long mix(long bits) {
            long mixed = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
            mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
            return mixed ^ (mixed >>> 33);
        }

        @Override
        public void add(long id, long[] set) {
            int[] signature = signature(set);
            for (int band = 0; band < bands; band++) {
                for (int row = 0; row < rows; row++) {
                    int at = band * rows + row;
                    buckets.computeIfAbsent(List.of(at, signature[at]), first -> new HashSet<>())
                            .add(id);
                }
            }
        }

        @Override
        public Set<Long> candidates(long[] set) {
            int[] signature = signature(set);
            Set<Long> found = new HashSet<>();
            for (int band = 0; band < bands; band++) {
                for (int row = 0; row < rows; row++) {
                    int at = band * rows + row;
                    found.addAll(buckets.getOrDefault(List.of(at, signature[at]), Set.of()));
                }
            }
            return found;
        }
    }
}
