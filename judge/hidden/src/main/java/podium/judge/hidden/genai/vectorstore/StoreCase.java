package podium.judge.hidden.genai.vectorstore;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import podium.exercises.genai.vectorstore.Embedding;
import podium.exercises.genai.vectorstore.Hit;
import podium.exercises.genai.vectorstore.VectorCollection;
import podium.exercises.genai.vectorstore.VectorStore;
import podium.judge.engine.checker.Tolerance;
import podium.judge.engine.testkit.Expect;

/**
 * A small collection and what is asked of it. Coordinates are small integers: equal vectors, and others of the same direction, are
 * common.
 *
 * @param dimensions from 1 to 3
 * @param writes in their order
 * @param query has a direction
 * @param k the cut
 */
@SuppressWarnings("ArrayRecordComponent") // A carrier: nobody compares two of them.
record StoreCase(int dimensions, List<Write> writes, float[] query, int k) {
    private static final int MOST_DIMENSIONS = 3;
    /** Text order is neither that of lengths nor of numbers, and knows capitals. */
    private static final String[] IDS = {"b", "a", "10", "9", "B", "aa", "", "ab"};

    /**
     * An upsert or a deletion.
     *
     * @param vector what is stored; of a deletion, nothing is
     */
    @SuppressWarnings("ArrayRecordComponent") // As above.
    record Write(String id, float[] vector, boolean deletes) {
        void to(VectorCollection collection) {
            if (deletes) {
                collection.delete(id);
            } else {
                collection.upsert(id, vector);
            }
        }
    }

    /** The same writes with other vectors, and another query. */
    StoreCase scaled(float vectors, float asked) {
        List<Write> scaled = writes.stream()
                .map(write -> new Write(write.id(), times(write.vector(), vectors), write.deletes()))
                .toList();
        return new StoreCase(dimensions, scaled, times(query, asked), k);
    }

    private static float[] times(float[] vector, float factor) {
        float[] product = vector.clone();
        for (int i = 0; i < product.length; i++) {
            product[i] *= factor;
        }
        return product;
    }

    VectorCollection filled(VectorStore subject) {
        VectorCollection collection = subject.create(dimensions);
        writes.forEach(write -> write.to(collection));
        return collection;
    }

    /** One write more, made to the collection that was filled with the others. */
    StoreCase writing(VectorCollection collection, Write write) {
        write.to(collection);
        return new StoreCase(
                dimensions, Stream.concat(writes.stream(), Stream.of(write)).toList(), query, k);
    }

    /** The upserts before the deletions, as in a bulk load. */
    StoreCase asLoad() {
        return new StoreCase(
                dimensions,
                writes.stream().sorted(Comparator.comparing(Write::deletes)).toList(),
                query,
                k);
    }

    /** The load in one call. That each part of it comes twice makes no difference; the query is asked so many times. */
    Hit[][] searchedAtOnce(VectorStore subject, int times) {
        List<Embedding> upserts = writes.stream()
                .filter(write -> !write.deletes())
                .map(write -> new Embedding(write.id(), write.vector()))
                .toList();
        List<String> deletions =
                writes.stream().filter(Write::deletes).map(Write::id).toList();
        return subject.searchAll(
                dimensions,
                twice(upserts).toArray(Embedding[]::new),
                twice(deletions).toArray(String[]::new),
                Collections.nCopies(times, query).toArray(float[][]::new),
                k);
    }

    private static <T> Stream<T> twice(List<T> elements) {
        return Stream.concat(elements.stream(), elements.stream());
    }

    /** What is stored in the end. */
    Map<String, float[]> stored() {
        Map<String, float[]> stored = new LinkedHashMap<>();
        writes.forEach(write -> {
            if (write.deletes()) {
                stored.remove(write.id());
            } else {
                stored.put(write.id(), write.vector());
            }
        });
        return stored;
    }

    /** The hits are the best k of those stored whose ids are wanted. */
    void requireBest(List<Hit> hits, Set<String> wanted) {
        Map<String, float[]> stored = stored();
        stored.keySet().retainAll(wanted);
        requireBest(hits, stored, query, k);
    }

    /** The hits are the best k of those stored. */
    void requireBest(List<Hit> hits) {
        requireBest(hits, stored(), query, k);
    }

    /**
     * Where rounding may swap two ids their scores tell nothing: so it is asked whether the scores are the highest that there are,
     * whether each id has its own, and whether none comes twice.
     */
    static void requireBest(List<Hit> hits, Map<String, float[]> stored, float[] query, int k) {
        List<Double> highest = stored.values().stream()
                .map(vector -> cosine(vector, query))
                .sorted(Comparator.reverseOrder())
                .limit(k)
                .toList();
        Expect.close(hits.stream().map(Hit::score).toList(), highest, Tolerance.ITERATIVE);
        List<Hit> own = hits.stream()
                .map(hit -> new Hit(
                        hit.id(), stored.containsKey(hit.id()) ? cosine(stored.get(hit.id()), query) : Double.NaN))
                .toList();
        Expect.close(hits, own, Tolerance.ITERATIVE);
        Expect.equal(ids(hits).stream().distinct().toList(), ids(hits));
    }

    static List<String> ids(List<Hit> hits) {
        return hits.stream().map(Hit::id).toList();
    }

    /** In the order that equal scores have. */
    static List<String> inOrder(Collection<String> ids) {
        return ids.stream().sorted().toList();
    }

    private static double cosine(float[] a, float[] b) {
        return dot(a, b) / (Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b)));
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }

    /** Any of the ids. */
    static Arbitrary<String> ids() {
        return Arbitraries.of(IDS);
    }

    /** Coordinates of a vector; {@link #vector} cuts them. */
    private static Arbitrary<List<Integer>> coordinates() {
        return Arbitraries.integers().between(-2, 3).list().ofSize(MOST_DIMENSIONS);
    }

    private static float[] vector(List<Integer> coordinates, int dimensions) {
        float[] vector = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            vector[i] = coordinates.get(i);
        }
        if (Arrays.equals(vector, new float[dimensions])) {
            vector[0] = 1;
        }
        return vector;
    }

    private record Drawn(String id, List<Integer> coordinates, boolean deletes) {
        Write write(int dimensions) {
            return new Write(id, vector(coordinates, dimensions), deletes);
        }
    }

    private static Arbitrary<StoreCase> of(Arbitrary<List<Drawn>> writes) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, MOST_DIMENSIONS),
                        writes,
                        coordinates(),
                        Arbitraries.of(1, 2, 2, 3, 4, 9))
                .as((dimensions, drawn, query, k) -> new StoreCase(
                        dimensions,
                        drawn.stream().map(each -> each.write(dimensions)).toList(),
                        vector(query, dimensions),
                        k));
    }

    /** Each id is written once, none deleted. */
    static final class Distinct implements ArbitrarySupplier<StoreCase> {
        @Override
        public Arbitrary<StoreCase> get() {
            return of(Combinators.combine(ids(), coordinates())
                    .as((id, coordinates) -> new Drawn(id, coordinates, false))
                    .list()
                    .ofMaxSize(IDS.length)
                    .withSizeDistribution(RandomDistribution.uniform())
                    .uniqueElements(Drawn::id));
        }
    }

    /** Few ids are written, deleted and written again. */
    static final class History implements ArbitrarySupplier<StoreCase> {
        @Override
        public Arbitrary<StoreCase> get() {
            return of(Combinators.combine(
                            Arbitraries.of("b", "a", "10", "9"), coordinates(), Arbitraries.of(false, false, true))
                    .as(Drawn::new)
                    .list()
                    .ofMaxSize(14)
                    .withSizeDistribution(RandomDistribution.uniform()));
        }
    }
}
