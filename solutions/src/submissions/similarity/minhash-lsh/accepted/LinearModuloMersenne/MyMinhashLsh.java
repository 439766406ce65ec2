// Right: (a x + b) mod 2^61 - 1, and a map a band with texts as keys.
package podium.exercises.similarity.minhashlsh;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

public final class MyMinhashLsh implements MinhashLsh {
    private static final long PRIME = (1L << 61) - 1;

    private record Linear(long a, long b) {
        int of(long x) {
            long reduced = modulo((x & PRIME) + (x >>> 61));
            long high = Math.multiplyHigh(a, reduced);
            long low = a * reduced;
            long product = modulo((low & PRIME) + (low >>> 61 | high << 3));
            return (int) modulo(product + b);
        }

        private static long modulo(long x) {
            return x >= PRIME ? x - PRIME : x;
        }
    }

    @Override
    public Index create(int bands, int rows, long seed) {
        if (Math.min(bands, rows) <= 0 || bands > 65_536 / rows) {
            throw new IllegalArgumentException(bands + " bands of " + rows + " rows");
        }
        SplittableRandom random = new SplittableRandom(seed);
        Linear[] functions = new Linear[bands * rows];
        Arrays.setAll(functions, i -> new Linear(random.nextLong(1, PRIME), random.nextLong(PRIME)));
        Map<String, Set<Long>> byText = new TreeMap<>();
        return new Index() {
            @Override
            public int[] signature(long[] set) {
                if (set.length < 1) {
                    throw new IllegalArgumentException("nothing to hash");
                }
                return Arrays.stream(functions)
                        .mapToInt(function ->
                                LongStream.of(set).mapToInt(function::of).min().getAsInt())
                        .toArray();
            }

            private String[] texts(long[] set) {
                int[] signature = signature(set);
                return IntStream.range(0, bands)
                        .mapToObj(band ->
                                band + Arrays.toString(Arrays.copyOfRange(signature, band * rows, band * rows + rows)))
                        .toArray(String[]::new);
            }

            @Override
            public void add(long id, long[] set) {
                for (String text : texts(set)) {
                    byText.computeIfAbsent(text, none -> new TreeSet<>()).add(id);
                }
            }

            @Override
            public Set<Long> candidates(long[] set) {
                Set<Long> all = new TreeSet<>();
                for (String text : texts(set)) {
                    all.addAll(byText.getOrDefault(text, Collections.emptySet()));
                }
                return all;
            }
        };
    }

    @Override
    public double estimate(int[] first, int[] second) {
        if (first.length == 0 || first.length != second.length) {
            throw new IllegalArgumentException("no two signatures of one index");
        }
        return IntStream.range(0, first.length)
                .map(i -> first[i] == second[i] ? 1 : 0)
                .average()
                .getAsDouble();
    }
}
