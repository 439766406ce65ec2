package podium.benchmarks.peers;

import ciir.umass.edu.learning.DataPoint;
import ciir.umass.edu.learning.RankList;
import ciir.umass.edu.metric.APScorer;
import ciir.umass.edu.metric.MetricScorer;
import ciir.umass.edu.metric.NDCGScorer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import podium.exercises.Gain;
import podium.exercises.metrics.averageprecision.ApDivisor;
import podium.exercises.metrics.averageprecision.AveragePrecision;
import podium.exercises.metrics.averageprecision.Query;
import podium.exercises.metrics.ndcgatk.NdcgAtK;
import podium.solutions.metrics.averageprecision.AveragePrecisionReference;
import podium.solutions.metrics.ndcgatk.NdcgAtKReference;

/** Ranking metrics of one list at a time, beside RankyMcRankFace, the maintained RankLib. */
public class RankyPeers extends PeerBenchmark {
    private static final int LISTS = 256;
    private static final int K = 10;
    private static final String CALL = "fresh scorer's score(RankList), the list made from the ids and their grades";

    private final AveragePrecision averagePrecision = new AveragePrecisionReference();
    private final NdcgAtK ndcg = new NdcgAtKReference();
    private final List<JudgedList> lists = JudgedList.draw(new SplittableRandom(1), LISTS);
    private int next;

    /** A document with a label and no features. */
    private static final class Labelled extends DataPoint {
        private Labelled(String query, float grade) {
            setID(query);
            setLabel(grade);
        }

        @Override
        public float getFeatureValue(int feature) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setFeatureValue(int feature, float value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setFeatureVector(float[] values) {
            throw new UnsupportedOperationException();
        }

        @Override
        public float[] getFeatureVector() {
            throw new UnsupportedOperationException();
        }
    }

    /** Checks that both agree. */
    @Setup
    public void agree() {
        for (int i = 0; i < LISTS; i++) {
            Agreement.same(oursAveragePrecision(), score(new APScorer(), lists.get(i)), 1e-9);
        }
        for (int i = 0; i < LISTS; i++) {
            Agreement.same(oursNdcg(), score(new NDCGScorer(K), lists.get(i)), 1e-9);
        }
    }

    /** Ours. */
    @Benchmark
    @Ours(
            exercise = "average-precision",
            work = "a list of 100 ids, about 50 of them relevant; what is relevant is looked up by id")
    public double oursAveragePrecision() {
        JudgedList list = list();
        Query query = new Query(list.ranked(), list.judged().keySet());
        return averagePrecision.averagePrecision(query, JudgedList.LENGTH, ApDivisor.ALL_RELEVANT);
    }

    /** Theirs. */
    @Benchmark
    @Peer(against = "oursAveragePrecision", library = APScorer.class, call = CALL)
    public double rankyAveragePrecision() {
        return score(new APScorer(), list());
    }

    /** Ours. */
    @Benchmark
    @Ours(
            exercise = "ndcg-at-k",
            work =
                    "NDCG at 10, gain 2^grade - 1, of a list of 100 ids, about 50 of them judged; grades are looked up by id")
    public double oursNdcg() {
        JudgedList list = list();
        return ndcg.ndcgAtK(list.ranked(), list.judged(), K, Gain.EXPONENTIAL);
    }

    /** Theirs; its scorers remember a query's ideal, which would be no work at all. */
    @Benchmark
    @Peer(against = "oursNdcg", library = NDCGScorer.class, call = CALL)
    public double rankyNdcg() {
        return score(new NDCGScorer(K), list());
    }

    private JudgedList list() {
        JudgedList list = lists.get(next);
        next = (next + 1) % LISTS;
        return list;
    }

    private static double score(MetricScorer scorer, JudgedList list) {
        List<DataPoint> points = new ArrayList<>(JudgedList.LENGTH);
        for (Long id : list.ranked()) {
            points.add(new Labelled("q", list.judged().getOrDefault(id, 0.0).floatValue()));
        }
        return scorer.score(new RankList(points));
    }
}
