package podium.benchmarks.peers;

import info.debatty.java.lsh.MinHash;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import podium.exercises.similarity.minhashlsh.MinhashLsh;
import podium.solutions.similarity.minhashlsh.MinhashLshReference;

/** MinHash signatures beside java-LSH's, whose elements are ints below the size of its dictionary, and whose hashes are linear. */
public class MinHashPeers extends PeerBenchmark {
    private static final int POSITIONS = 128;
    private static final int ELEMENTS = 1_000;
    private static final int DICTIONARY = 1 << 20;
    private static final int SETS = 64;
    /** Of 32 pairs of 128 positions each, 6 standard deviations. */
    private static final double TOLERANCE = 0.045;

    private final MinhashLsh subject = new MinhashLshReference();
    private final MinhashLsh.Index index = subject.create(POSITIONS / 4, 4, 1);
    private final MinHash peer = new MinHash(POSITIONS, DICTIONARY, 1);
    private final List<long[]> longs = new ArrayList<>();
    private final List<Set<Integer>> boxed = new ArrayList<>();
    private int next;

    /** Draws pairs that share about half of their elements, and checks that both estimate what is true. */
    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(1);
        for (int pair = 0; pair < SETS / 2; pair++) {
            List<Integer> drawn = random.ints(0, DICTIONARY)
                    .distinct()
                    .limit(ELEMENTS * 3 / 2)
                    .boxed()
                    .toList();
            boxed.add(new HashSet<>(drawn.subList(0, ELEMENTS)));
            boxed.add(new HashSet<>(drawn.subList(ELEMENTS / 2, drawn.size())));
        }
        boxed.forEach(
                set -> longs.add(set.stream().mapToLong(Integer::longValue).toArray()));
        double ours = 0;
        double theirs = 0;
        for (int i = 0; i < SETS; i += 2) {
            ours += subject.estimate(index.signature(longs.get(i)), index.signature(longs.get(i + 1)));
            theirs += peer.similarity(peer.signature(boxed.get(i)), peer.signature(boxed.get(i + 1)));
        }
        Agreement.same(1.0 / 3, ours / (SETS / 2.0), 3 * TOLERANCE);
        Agreement.same(1.0 / 3, theirs / (SETS / 2.0), 3 * TOLERANCE);
    }

    /** Ours. */
    @Benchmark
    @Ours(exercise = "minhash-lsh", work = "the signature of 128 positions of a set of 1,000 ints")
    public int[] ours() {
        next = (next + 1) % SETS;
        return index.signature(longs.get(next));
    }

    /** Theirs. */
    @Benchmark
    @Peer(
            against = "ours",
            library = MinHash.class,
            call = "MinHash.signature of a Set<Integer>",
            note =
                    "java-LSH hashes linearly modulo 2^31 - 1, and ints only. Ours takes the JDK's mixer for 64-bit elements, which makes an object a value; its three lines written out took a fifth to a third of that, but would be one more thing to prove")
    public int[] javaLsh() {
        next = (next + 1) % SETS;
        return peer.signature(boxed.get(next));
    }
}
