package podium.judge.hidden.genai.vectorstore;

import static podium.judge.hidden.genai.vectorstore.StoreCase.ids;
import static podium.judge.hidden.genai.vectorstore.StoreCase.inOrder;
import static podium.judge.hidden.genai.vectorstore.StoreCase.requireBest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import podium.exercises.genai.vectorstore.Embedding;
import podium.exercises.genai.vectorstore.Hit;
import podium.exercises.genai.vectorstore.VectorCollection;
import podium.exercises.genai.vectorstore.VectorStore;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.LawContext;
import podium.judge.engine.testkit.Laws;
import podium.judge.hidden.genai.vectorstore.StoreCase.Write;

/** What is true of collections of vectors. */
final class VectorStoreLaws extends Laws<VectorStore> {
    private static final String SCORE = "a score is the cosine similarity, in [-1, 1], right within 1e-6";
    private static final String ONCE = "an id is stored once, with the vector of its last upsert";
    private static final String GONE = "a deletion leaves things as if the id had never been stored";
    private static final String FILTER = "what does not pass the filter takes no place among the k";
    private static final String ORDER = "the lowest id first among equal scores, as String.compareTo orders them";
    private static final String CUT = "k from 0 up: the best k are returned, all where there are fewer";
    private static final String REJECTED =
            "finite numbers, not all 0, as many as the collection has dimensions, or an IllegalArgumentException";
    private static final String INPUTS = "vectors are copied, and never modified";
    private static final float TINY = 0x1p-100f;

    @Property
    @Law(value = "the best k by cosine are found, best first, each with its own cosine", convention = SCORE)
    void best(@ForAll(supplier = StoreCase.Distinct.class) StoreCase c) {
        c.requireBest(c.filled(subject()).search(c.query(), c.k()));
    }

    @Test
    @Law(value = "of some hundred vectors in 32 dimensions the best are found", convention = SCORE)
    void hundreds() {
        RandomGenerator random = new SplittableRandom(LawContext.current().seed());
        Map<String, float[]> stored = new LinkedHashMap<>();
        for (int i = 0; i < 400; i++) {
            stored.put("doc-" + random.nextInt(1_000), gaussian(random, 32));
        }
        float[][] queries = {gaussian(random, 32), gaussian(random, 32)};
        Hit[][] found = subject().searchAll(32, embeddings(stored), new String[0], queries, 25);
        Expect.equal(found.length, queries.length);
        for (int i = 0; i < queries.length; i++) {
            requireBest(Arrays.asList(found[i]), stored, queries[i], 25);
        }
    }

    private static float[] gaussian(RandomGenerator random, int dimensions) {
        float[] vector = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }

    private static Embedding[] embeddings(Map<String, float[]> stored) {
        return stored.entrySet().stream()
                .map(entry -> new Embedding(entry.getKey(), entry.getValue()))
                .toArray(Embedding[]::new);
    }

    @Property
    @Law(value = "the length of the query changes no score, however small or large", convention = SCORE)
    void lengthOfQuery(@ForAll(supplier = StoreCase.Distinct.class) StoreCase c) {
        VectorCollection collection = c.filled(subject());
        c.requireBest(collection.search(c.scaled(1, TINY).query(), c.k()));
        c.requireBest(collection.search(c.scaled(1, 1 / TINY).query(), c.k()));
    }

    @Property(tries = 30)
    @Law(value = "the lengths of the vectors change no score, however small or large", convention = SCORE)
    void lengthOfVectors(@ForAll(supplier = StoreCase.Distinct.class) StoreCase c) {
        c.requireBest(c.scaled(TINY, 1).filled(subject()).search(c.query(), c.k()));
        c.requireBest(c.scaled(1 / TINY, 1).filled(subject()).search(c.query(), c.k()));
    }

    @Property
    @Law(value = "after any writes what is found is what the last write of each id left", convention = ONCE)
    void history(@ForAll(supplier = StoreCase.History.class) StoreCase c) {
        c.requireBest(c.filled(subject()).search(c.query(), c.k()));
    }

    @Property
    @Law(value = "an upsert replaces the vector of its id, also after a search", convention = ONCE)
    void replaced(@ForAll(supplier = StoreCase.Distinct.class) StoreCase c) {
        VectorCollection collection = c.filled(subject());
        c.requireBest(collection.search(c.query(), c.k()));
        StoreCase after = c;
        for (Write write : c.writes()) {
            after = after.writing(collection, new Write(write.id(), negative(write.vector()), false));
        }
        after.requireBest(collection.search(c.query(), c.k()));
    }

    /** The other direction, at twice the length. */
    private static float[] negative(float[] vector) {
        float[] negative = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            negative[i] = -2 * vector[i];
        }
        return negative;
    }

    @Property
    @Law(value = "the size is the number of ids that are stored now", convention = ONCE)
    void size(@ForAll(supplier = StoreCase.History.class) StoreCase c) {
        Expect.equal(c.filled(subject()).size(), c.stored().size());
    }

    @Property
    @Law(value = "what was deleted is not found", convention = GONE)
    void deleted(@ForAll(supplier = StoreCase.Distinct.class) StoreCase c, @ForAll @IntRange(max = 7) int at) {
        VectorCollection collection = c.filled(subject());
        StoreCase after = c;
        if (!c.writes().isEmpty()) {
            Write gone = c.writes().get(at % c.writes().size());
            after = c.writing(collection, new Write(gone.id(), gone.vector(), true));
        }
        after.requireBest(collection.search(c.query(), c.k()));
    }

    @Property
    @Law(value = "a deletion says whether the id was stored", convention = GONE)
    void saysWhether(@ForAll(supplier = StoreCase.History.class) StoreCase c) {
        VectorCollection collection = c.filled(subject());
        List<Boolean> said = new ArrayList<>();
        List<Boolean> wanted = new ArrayList<>();
        for (Write write : c.writes()) {
            said.add(collection.delete(write.id()));
            wanted.add(c.stored().containsKey(write.id()) && wanted.size() == firstOf(write, c));
        }
        Expect.equal(said, wanted);
    }

    private static int firstOf(Write write, StoreCase c) {
        return c.writes().stream().map(Write::id).toList().indexOf(write.id());
    }

    @Property(tries = 30)
    @Law(value = "an id that was deleted can be stored again", convention = GONE)
    void storedAgain(@ForAll(supplier = StoreCase.Distinct.class) StoreCase c) {
        VectorCollection collection = c.filled(subject());
        c.writes().forEach(write -> collection.delete(write.id()));
        Expect.equal(collection.search(c.query(), c.k()), List.of());
        c.writes().forEach(write -> write.to(collection));
        c.requireBest(collection.search(c.query(), c.k()));
    }

    @Property
    @Law(value = "equal vectors stand in ascending order of their ids", convention = ORDER)
    void ties(@ForAll(supplier = SameVector.class) List<String> ids) {
        Expect.equal(ids(same(ids).search(new float[] {3, 1}, 9)), inOrder(ids));
    }

    @Property
    @Law(value = "of equal vectors at the cut those of the lowest ids are found", convention = ORDER)
    void tiesAtTheCut(@ForAll(supplier = SameVector.class) List<String> ids, @ForAll @IntRange(max = 6) int at) {
        int cut = 1 + at % ids.size();
        Expect.equal(
                ids(same(ids).search(new float[] {-1, 0}, cut)), inOrder(ids).subList(0, cut));
    }

    private VectorCollection same(List<String> ids) {
        VectorCollection collection = subject().create(2);
        ids.forEach(id -> collection.upsert(id, new float[] {2, 1}));
        return collection;
    }

    /** Ids that are stored with the same vector, in the order of their upserts. */
    static final class SameVector implements ArbitrarySupplier<List<String>> {
        @Override
        public Arbitrary<List<String>> get() {
            return StoreCase.ids().list().uniqueElements().ofMinSize(2).ofMaxSize(7);
        }
    }

    @Property(tries = 30)
    @Law(value = "where fewer vectors than k are stored all of them are found", convention = CUT)
    void fewer(@ForAll(supplier = StoreCase.Distinct.class) StoreCase c) {
        List<Hit> found = c.filled(subject()).search(c.query(), Integer.MAX_VALUE);
        Expect.equal(inOrder(ids(found)), inOrder(c.stored().keySet()));
    }

    @Property(tries = 30)
    @Law(value = "with k = 0 nothing is found", convention = CUT)
    void none(@ForAll(supplier = StoreCase.Distinct.class) StoreCase c) {
        Expect.equal(c.filled(subject()).search(c.query(), 0), List.of());
        Expect.equal(c.filled(subject()).search(c.query(), 0, id -> true), List.of());
    }

    @Property
    @Law(value = "the filter is applied before the cut", convention = FILTER)
    void filter(@ForAll(supplier = StoreCase.Distinct.class) StoreCase c, @ForAll boolean letters) {
        Predicate<String> wanted = id -> id.length() == 1 == letters;
        List<String> passing = c.stored().keySet().stream().filter(wanted).toList();
        c.requireBest(c.filled(subject()).search(c.query(), c.k(), wanted), Set.copyOf(passing));
    }

    @Property
    @Law(value = "the filter is asked about stored ids only, and about none twice", convention = FILTER)
    void askedOnce(@ForAll(supplier = StoreCase.History.class) StoreCase c) {
        List<String> asked = new ArrayList<>();
        c.filled(subject()).search(c.query(), c.k(), id -> asked.add(id) && id.length() == 1);
        List<String> allowed = asked.stream()
                .distinct()
                .filter(id -> c.stored().containsKey(id))
                .toList();
        Expect.equal(asked, allowed);
    }

    @Property(tries = 30)
    @Law("a search, with a filter or without, changes nothing in the collection")
    void searchesOnly(@ForAll(supplier = StoreCase.Distinct.class) StoreCase c) {
        VectorCollection collection = c.filled(subject());
        collection.search(c.query(), 1, id -> id.length() == 1);
        collection.search(c.query(), 1);
        c.requireBest(collection.search(c.query(), c.k()));
        Expect.equal(collection.size(), c.stored().size());
    }

    @Property(tries = 30)
    @Law("collections share nothing, also where they have the same dimensions")
    void independent(@ForAll(supplier = StoreCase.History.class) StoreCase c) {
        VectorCollection collection = c.filled(subject());
        VectorCollection other = subject().create(c.dimensions());
        Expect.equal(other.size(), 0);
        other.upsert("c", c.query());
        c.writes().forEach(write -> other.delete(write.id()));
        c.requireBest(collection.search(c.query(), c.k()));
    }

    @Property(tries = 30)
    @Law(value = "a caller may overwrite its array once a vector is stored", convention = INPUTS)
    void copied(@ForAll(supplier = StoreCase.History.class) StoreCase c, @ForAll @IntRange(max = 2) int times) {
        StoreCase load = c.asLoad();
        Hit[][] found = load.searchedAtOnce(subject(), times);
        Expect.equal(found.length, times);
        for (Hit[] hits : found) {
            load.requireBest(Arrays.asList(hits));
        }
    }

    @Property(tries = 30)
    @Law(value = "vectors and queries are not modified", convention = INPUTS)
    void unmodified(@ForAll(supplier = StoreCase.Distinct.class) StoreCase c) {
        List<Hit> found = Expect.unmodified(() -> c.filled(subject()).search(c.query(), c.k()));
        c.requireBest(found);
    }

    @Property(tries = 30)
    @Law(value = "vectors and queries of other dimensions are rejected", convention = REJECTED)
    void dimensions(@ForAll(supplier = StoreCase.Distinct.class) StoreCase c, @ForAll @IntRange(max = 5) int length) {
        float[] vector = new float[length == c.dimensions() ? 6 : length];
        Arrays.fill(vector, 1);
        requireRejected(c, vector);
    }

    @Property(tries = 30)
    @Law(value = "vectors and queries of zeros are rejected", convention = REJECTED)
    void zeros(@ForAll(supplier = StoreCase.Distinct.class) StoreCase c) {
        requireRejected(c, c.scaled(1, 0).query());
    }

    @Property(tries = 30)
    @Law(value = "NaN and infinities are rejected", convention = REJECTED)
    void notFinite(@ForAll(supplier = StoreCase.Distinct.class) StoreCase c, @ForAll @IntRange(max = 2) int at) {
        for (float number : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            float[] vector = c.query().clone();
            vector[at % vector.length] = number;
            requireRejected(c, vector);
        }
    }

    /** As a query of something, of nothing and for nothing, and to be stored. */
    private void requireRejected(StoreCase c, float[] vector) {
        VectorCollection collection = c.filled(subject());
        VectorCollection empty = subject().create(c.dimensions());
        Expect.rejects(IllegalArgumentException.class, () -> collection.search(vector, 2));
        Expect.rejects(IllegalArgumentException.class, () -> collection.search(vector, 2, id -> false));
        Expect.rejects(IllegalArgumentException.class, () -> empty.search(vector, 0));
        Expect.rejects(IllegalArgumentException.class, () -> upserted(collection, "a", vector));
    }

    private static String upserted(VectorCollection collection, String id, float[] vector) {
        collection.upsert(id, vector);
        return "stored";
    }

    @Property(tries = 30)
    @Law(value = "a rejected upsert leaves the collection as it was", convention = REJECTED)
    void unharmed(@ForAll(supplier = StoreCase.Distinct.class) StoreCase c) {
        VectorCollection collection = c.filled(subject());
        for (Write write : c.writes()) {
            Expect.rejects(
                    IllegalArgumentException.class, () -> upserted(collection, write.id(), new float[c.dimensions()]));
        }
        Expect.rejects(IllegalArgumentException.class, () -> upserted(collection, "new", new float[c.dimensions()]));
        c.requireBest(collection.search(c.query(), c.k()));
        Expect.equal(collection.size(), c.stored().size());
    }

    @Property(tries = 30)
    @Law("k below 0 and dimensions below 1 are rejected")
    void numbers(
            @ForAll(supplier = StoreCase.Distinct.class) StoreCase c,
            @ForAll @IntRange(min = Integer.MIN_VALUE, max = -1) int negative) {
        VectorCollection collection = c.filled(subject());
        Expect.rejects(IllegalArgumentException.class, () -> collection.search(c.query(), negative));
        Expect.rejects(IllegalArgumentException.class, () -> collection.search(c.query(), -1, id -> true));
        Expect.rejects(IllegalArgumentException.class, () -> subject().create(0));
        Expect.rejects(IllegalArgumentException.class, () -> subject().create(negative));
    }
}
