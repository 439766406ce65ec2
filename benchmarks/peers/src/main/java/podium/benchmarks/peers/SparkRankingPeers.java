package podium.benchmarks.peers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.mllib.evaluation.RankingMetrics;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import podium.exercises.EmptyPolicy;
import podium.exercises.Gain;
import podium.exercises.metrics.averageprecision.ApDivisor;
import podium.exercises.metrics.averageprecision.AveragePrecision;
import podium.exercises.metrics.averageprecision.Query;
import podium.exercises.metrics.ndcgatk.NdcgAtK;
import podium.solutions.metrics.averageprecision.AveragePrecisionReference;
import podium.solutions.metrics.ndcgatk.NdcgAtKReference;
import scala.Tuple3;
import scala.reflect.ClassTag$;

/** Means of ranking metrics over many lists, beside Spark, which takes them as arrays and makes its sets and maps anew. So do we. */
@SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
public class SparkRankingPeers extends PeerBenchmark {
    private static final int LISTS = 10_000;
    private static final int K = 10;
    private static final String NOTE =
            "a local[1] job over 10,000 cached lists, divided by them; what it costs to start the job is in it";

    private final AveragePrecision averagePrecision = new AveragePrecisionReference();
    private final NdcgAtK ndcg = new NdcgAtKReference();
    private final List<Row> rows = new ArrayList<>();
    private JavaSparkContext spark;
    private JavaRDD<Tuple3<Long[], Long[], double[]>> cached;

    /** What both sides are given: best grades first, as Spark's ideal is the order of the judgements. */
    private record Row(List<Long> ranked, List<Long> judged, List<Double> grades) {
        static Row of(JudgedList list) {
            List<Long> judged = list.judged().entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .map(Map.Entry::getKey)
                    .toList();
            return new Row(
                    list.ranked(),
                    judged,
                    judged.stream().map(list.judged()::get).toList());
        }

        Tuple3<Long[], Long[], double[]> toTuple() {
            return new Tuple3<>(
                    ranked.toArray(Long[]::new),
                    judged.toArray(Long[]::new),
                    grades.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    /** Caches the lists and checks that both agree. */
    @Setup
    public void prepare() {
        JudgedList.draw(new SplittableRandom(1), LISTS).forEach(list -> rows.add(Row.of(list)));
        spark = LocalSpark.start();
        cached = spark.parallelize(rows.stream().map(Row::toTuple).toList(), 1).cache();
        // Without it the lists would be sent along with each job.
        cached.rdd().localCheckpoint();
        cached.count();
        Agreement.same(oursAveragePrecision(), sparkAveragePrecision(), 1e-9);
        Agreement.same(oursNdcg(), sparkNdcg(), 1e-9);
    }

    /** Stops Spark. */
    @TearDown
    public void stop() {
        spark.stop();
    }

    /** Ours. */
    @Benchmark
    @OperationsPerInvocation(LISTS)
    @Ours(
            exercise = "average-precision",
            work =
                    "a list of 100 ids, about 50 of them relevant, as one of 10,000 in a mean; the set of relevant ids is made from a list")
    public double oursAveragePrecision() {
        List<Query> queries = new ArrayList<>(LISTS);
        rows.forEach(row -> queries.add(new Query(row.ranked, new HashSet<>(row.judged))));
        return averagePrecision.mean(queries, JudgedList.LENGTH, ApDivisor.ALL_RELEVANT, EmptyPolicy.ZERO);
    }

    /** Theirs. */
    @Benchmark
    @OperationsPerInvocation(LISTS)
    @Peer(
            against = "oursAveragePrecision",
            library = RankingMetrics.class,
            call = "RankingMetrics.meanAveragePrecision",
            note = NOTE)
    public double sparkAveragePrecision() {
        return metrics().meanAveragePrecision();
    }

    /** Ours. */
    @Benchmark
    @OperationsPerInvocation(LISTS)
    @Ours(
            exercise = "ndcg-at-k",
            work =
                    "NDCG at 10, gain 2^grade - 1, of a list of 100 ids, about 50 of them judged, as one of 10,000 in a mean; the map of grades is made from lists")
    public double oursNdcg() {
        double sum = 0;
        for (Row row : rows) {
            Map<Long, Double> judged = new HashMap<>();
            for (int i = 0; i < row.judged.size(); i++) {
                judged.put(row.judged.get(i), row.grades.get(i));
            }
            sum += ndcg.ndcgAtK(row.ranked, judged, K, Gain.EXPONENTIAL);
        }
        return sum / LISTS;
    }

    /** Theirs. */
    @Benchmark
    @OperationsPerInvocation(LISTS)
    @Peer(against = "oursNdcg", library = RankingMetrics.class, call = "RankingMetrics.ndcgAt", note = NOTE)
    public double sparkNdcg() {
        return metrics().ndcgAt(K);
    }

    private RankingMetrics<Long> metrics() {
        return new RankingMetrics<>(cached.rdd(), ClassTag$.MODULE$.apply(Long.class));
    }
}
