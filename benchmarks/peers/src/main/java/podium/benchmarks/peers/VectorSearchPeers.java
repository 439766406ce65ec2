package podium.benchmarks.peers;

import io.github.jbellis.jvector.graph.NodeQueue;
import io.github.jbellis.jvector.util.BoundedLongHeap;
import io.github.jbellis.jvector.vector.VectorSimilarityFunction;
import io.github.jbellis.jvector.vector.VectorizationProvider;
import io.github.jbellis.jvector.vector.types.VectorFloat;
import io.github.jbellis.jvector.vector.types.VectorTypeSupport;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.lucene.search.HitQueue;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.VectorUtil;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import podium.exercises.Scored;
import podium.exercises.genai.vectorstore.Hit;
import podium.exercises.genai.vectorstore.VectorCollection;
import podium.solutions.genai.vectorstore.VectorStoreReference;

/** Exact search by cosine beside scans with the kernels and queues of Lucene and JVector over vectors in memory. */
public class VectorSearchPeers extends PeerBenchmark {
    private static final int VECTORS = 10_000;
    private static final int DIMENSIONS = 128;
    private static final int K = 10;
    private static final int QUERIES = 64;
    private static final String WORK =
            "the 10 most similar of 10,000 vectors of 128 floats, normalized ahead; the query is not";
    private static final String NOTE =
            "scalar on a JDK 17, as their Panama kernels need a newer one; they add floats where ours adds doubles, as its contract promises 1e-6 at any length, and ours makes a hit of each vector before it turns most away";

    private static final VectorTypeSupport JVECTOR =
            VectorizationProvider.getInstance().getVectorTypeSupport();

    private final VectorCollection collection = new VectorStoreReference().create(DIMENSIONS);
    private final float[][] units = new float[VECTORS][];
    private final List<VectorFloat<?>> jvectors = new ArrayList<>();
    private final float[][] queries = new float[QUERIES][];
    private int next;

    /** Draws normal vectors and checks that all queries find the same. */
    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < VECTORS; i++) {
            float[] vector = vector(random);
            collection.upsert(Integer.toString(i), vector);
            units[i] = VectorUtil.l2normalize(vector);
            jvectors.add(JVECTOR.createFloatVector(units[i].clone()));
        }
        for (int i = 0; i < QUERIES; i++) {
            queries[i] = vector(random);
        }
        for (int i = 0; i < QUERIES; i++) {
            List<Scored> ours = ours().stream()
                    .map(hit -> new Scored(Long.parseLong(hit.id()), hit.score()))
                    .toList();
            next = i;
            Agreement.sameHits(ours, scored(lucene(), 1), 1e-5);
            next = i;
            Agreement.sameHits(ours, scored(jvector(), 2), 1e-5);
        }
    }

    /** JVector's similarity is (1 + cosine) / 2. */
    private static List<Scored> scored(List<ScoreDoc> hits, int scale) {
        return hits.stream()
                .map(hit -> new Scored(hit.doc, scale * hit.score - (scale - 1)))
                .toList();
    }

    /** Ours. */
    @Benchmark
    @Ours(exercise = "vector-store", work = WORK)
    public List<Hit> ours() {
        return collection.search(query(), K);
    }

    /** Lucene's. */
    @Benchmark
    @Peer(against = "ours", library = VectorUtil.class, call = "VectorUtil.dotProduct of each, HitQueue", note = NOTE)
    public List<ScoreDoc> lucene() {
        float[] unit = VectorUtil.l2normalize(query().clone());
        HitQueue best = new HitQueue(K, true);
        for (int i = 0; i < VECTORS; i++) {
            float score = VectorUtil.dotProduct(unit, units[i]);
            if (score > best.top().score) {
                best.top().score = score;
                best.top().doc = i;
                best.updateTop();
            }
        }
        LinkedList<ScoreDoc> hits = new LinkedList<>();
        while (best.size() > 0) {
            hits.addFirst(best.pop());
        }
        return hits;
    }

    /** JVector's. */
    @Benchmark
    @Peer(
            against = "ours",
            library = NodeQueue.class,
            call = "VectorSimilarityFunction.DOT_PRODUCT of each, NodeQueue",
            note = NOTE)
    public List<ScoreDoc> jvector() {
        VectorFloat<?> unit = JVECTOR.createFloatVector(query().clone());
        io.github.jbellis.jvector.vector.VectorUtil.l2normalize(unit);
        NodeQueue best = new NodeQueue(new BoundedLongHeap(K), NodeQueue.Order.MIN_HEAP);
        for (int i = 0; i < VECTORS; i++) {
            best.push(i, VectorSimilarityFunction.DOT_PRODUCT.compare(unit, jvectors.get(i)));
        }
        LinkedList<ScoreDoc> hits = new LinkedList<>();
        while (best.size() > 0) {
            float score = best.topScore();
            hits.addFirst(new ScoreDoc(best.pop(), score));
        }
        return hits;
    }

    private float[] query() {
        float[] query = queries[next];
        next = (next + 1) % QUERIES;
        return query;
    }

    private static float[] vector(SplittableRandom random) {
        float[] vector = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }
}
