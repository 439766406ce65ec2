package podium.benchmarks.peers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;
import podium.datasets.RandomText;
import podium.exercises.Scored;
import podium.exercises.genai.bm25search.Bm25Search;
import podium.solutions.genai.bm25search.Bm25SearchReference;

/** BM25 beside Lucene. Documents have 10 to 40 terms, and up to 40 its one-byte norms are exact. */
@Warmup(iterations = 12, time = 500, timeUnit = TimeUnit.MILLISECONDS) // Lucene is much code to compile.
@SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
public class Bm25Peers extends PeerBenchmark {
    private static final int QUERY = 5;
    private static final int K = 10;
    private static final float K1 = 1.2f;
    private static final float B = 0.75f;
    private static final int QUERIES = 64;
    private static final String FIELD = "text";

    /** How many are searched. */
    @Param({"4000", "50000"})
    public int documents;

    private final List<List<String>> queries = new ArrayList<>();
    private Bm25Search.Index index;
    private IndexSearcher searcher;
    private int next;

    /** Makes both indexes and checks that all queries find the same. */
    @Setup
    public void prepare() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        List<List<String>> texts = RandomText.documents(random, documents);
        index = new Bm25SearchReference().index(texts, K1, B);
        searcher = new IndexSearcher(DirectoryReader.open(written(texts)));
        searcher.setSimilarity(new BM25Similarity(K1, B));
        for (int i = 0; i < QUERIES; i++) {
            queries.add(RandomText.terms(random, QUERY));
        }
        for (List<String> query : queries) {
            // Lucene leaves out the constant factor k1 + 1.
            List<Scored> theirs = Arrays.stream(found(query))
                    .map(hit -> new Scored(hit.doc, (K1 + 1.0) * hit.score))
                    .toList();
            Agreement.sameHits(index.search(query, K), theirs, 1e-5);
        }
    }

    /** One segment in memory, whose document numbers are ours. */
    private static ByteBuffersDirectory written(List<List<String>> texts) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (List<String> text : texts) {
                Document document = new Document();
                document.add(new TextField(FIELD, String.join(" ", text), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        return directory;
    }

    /** Ours. */
    @Benchmark
    @Ours(
            exercise = "bm25-search",
            work = "the 10 best of {documents} documents for 5 terms, k1 1.2, b 0.75; the index is made ahead")
    public List<Scored> ours() {
        return index.search(query(), K);
    }

    /** Theirs. */
    @Benchmark
    @Peer(
            against = "ours",
            library = IndexSearcher.class,
            call = "IndexSearcher.search of a BooleanQuery, BM25Similarity, one segment in memory")
    public ScoreDoc[] lucene() throws IOException {
        return found(query());
    }

    private List<String> query() {
        List<String> query = queries.get(next);
        next = (next + 1) % QUERIES;
        return query;
    }

    private ScoreDoc[] found(List<String> query) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        query.forEach(term -> any.add(new TermQuery(new Term(FIELD, term)), BooleanClause.Occur.SHOULD));
        return searcher.search(any.build(), K).scoreDocs;
    }
}
