package podium.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import org.apache.mahout.cf.taste.common.TasteException;
import org.apache.mahout.cf.taste.impl.common.FastByIDMap;
import org.apache.mahout.cf.taste.impl.model.GenericDataModel;
import org.apache.mahout.cf.taste.impl.model.GenericPreference;
import org.apache.mahout.cf.taste.impl.recommender.svd.ALSWRFactorizer;
import org.apache.mahout.cf.taste.impl.recommender.svd.Factorization;
import org.apache.mahout.cf.taste.model.DataModel;
import org.apache.mahout.cf.taste.model.Preference;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.mllib.recommendation.ALS;
import org.apache.spark.mllib.recommendation.MatrixFactorizationModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import podium.datasets.MemberWorld;
import podium.datasets.Ratings;
import podium.exercises.Rating;
import podium.exercises.collaborativefiltering.alsexplicit.AlsExplicit;
import podium.exercises.collaborativefiltering.alsexplicit.AlsModel;
import podium.exercises.collaborativefiltering.alsexplicit.AlsPlan;
import podium.exercises.collaborativefiltering.alsexplicit.Penalty;
import podium.solutions.collaborativefiltering.alsexplicit.AlsExplicitReference;

/** Alternating least squares with one thread beside Spark's and Mahout's, all with the penalty scaled by count. */
@SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
public class AlsPeers extends PeerBenchmark {
    private static final int FACTORS = 16;
    private static final int SWEEPS = 10;
    private static final double LAMBDA = 0.1;
    private static final double SAME_ERROR = 0.005;

    private final AlsExplicit subject = new AlsExplicitReference();
    private final List<Rating> train = new ArrayList<>();
    private final List<Rating> test = new ArrayList<>();
    private AlsPlan plan;
    private JavaSparkContext spark;
    private JavaRDD<org.apache.spark.mllib.recommendation.Rating> cached;
    private DataModel model;

    /** A prediction. */
    private interface Predictor {
        double predict(Rating rating) throws TasteException;
    }

    /** Draws ratings, makes what each library reads, and checks that all predict equally well. */
    @Setup
    public void prepare() throws TasteException {
        Ratings drawn = MemberWorld.likeMovieTweetings().draw(1);
        Ratings.Split split = drawn.splitByTime(0.9);
        train.addAll(split.train().toList());
        test.addAll(split.test().toList());
        plan = new AlsPlan(drawn.users(), drawn.items(), FACTORS, new Penalty(LAMBDA, true), SWEEPS, 1);
        spark = LocalSpark.start();
        cached = spark.parallelize(train.stream().map(AlsPeers::toSpark).toList(), 1)
                .cache();
        cached.rdd().localCheckpoint();
        cached.count();
        model = toMahout(train);
        System.out.println("train ours " + error(oursPredictor(ours()), train) + " spark "
                + error(sparkPredictor(spark()), train) + " mahout " + error(mahoutPredictor(mahout()), train));
        System.out.println("test ours " + error(oursPredictor(ours()), test) + " spark "
                + error(sparkPredictor(spark()), test) + " mahout " + error(mahoutPredictor(mahout()), test));
        double ours = error(oursPredictor(ours()), train);
        Agreement.same(ours, error(sparkPredictor(spark()), train), SAME_ERROR);
        Agreement.same(ours, error(mahoutPredictor(mahout()), train), SAME_ERROR);
    }

    /** Stops Spark. */
    @TearDown
    public void stop() {
        spark.stop();
    }

    /** Ours. */
    @Benchmark
    @Ours(
            exercise = "als-explicit",
            work = "10 sweeps with 16 factors over 40,000 ratings of 2,059 users and 1,099 items, lambda 0.1 by count")
    public AlsModel ours() {
        return subject.fit(train, plan);
    }

    /** Spark's. */
    @Benchmark
    @Peer(
            against = "ours",
            library = ALS.class,
            call = "ALS.run, one block, local[1], ratings cached",
            note = "its jobs' overhead is in it")
    public MatrixFactorizationModel spark() {
        return new ALS()
                .setRank(FACTORS)
                .setIterations(SWEEPS)
                .setLambda(LAMBDA)
                .setBlocks(1)
                .setSeed(1)
                .run(cached);
    }

    /** Mahout's. */
    @Benchmark
    @Peer(
            against = "ours",
            library = ALSWRFactorizer.class,
            call = "ALSWRFactorizer, one thread, its data model made ahead")
    public Factorization mahout() throws TasteException {
        return new ALSWRFactorizer(model, FACTORS, LAMBDA, SWEEPS, false, 1, 1).factorize();
    }

    private static Predictor oursPredictor(AlsModel fitted) {
        return rating -> dot(fitted.userFactors()[rating.user()], fitted.itemFactors()[rating.item()]);
    }

    private static Predictor sparkPredictor(MatrixFactorizationModel fitted) {
        java.util.Map<Integer, double[]> users = new java.util.HashMap<>();
        java.util.Map<Integer, double[]> items = new java.util.HashMap<>();
        fitted.userFeatures().toJavaRDD().collect().forEach(row -> users.put((Integer) row._1(), row._2()));
        fitted.productFeatures().toJavaRDD().collect().forEach(row -> items.put((Integer) row._1(), row._2()));
        double[] zero = new double[FACTORS];
        return rating -> dot(users.getOrDefault(rating.user(), zero), items.getOrDefault(rating.item(), zero));
    }

    private static Predictor mahoutPredictor(Factorization fitted) {
        return rating -> {
            try {
                return dot(fitted.getUserFeatures(rating.user()), fitted.getItemFeatures(rating.item()));
            } catch (TasteException e) {
                return 0;
            }
        };
    }

    private static double error(Predictor predictor, List<Rating> ratings) throws TasteException {
        double sum = 0;
        for (Rating rating : ratings) {
            double missed = rating.value() - predictor.predict(rating);
            sum += missed * missed;
        }
        return Math.sqrt(sum / ratings.size());
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    private static org.apache.spark.mllib.recommendation.Rating toSpark(Rating rating) {
        return new org.apache.spark.mllib.recommendation.Rating(rating.user(), rating.item(), rating.value());
    }

    private static DataModel toMahout(List<Rating> ratings) {
        FastByIDMap<java.util.Collection<Preference>> byUser = new FastByIDMap<>();
        for (Rating rating : ratings) {
            if (!byUser.containsKey(rating.user())) {
                byUser.put(rating.user(), new ArrayList<>());
            }
            byUser.get(rating.user()).add(new GenericPreference(rating.user(), rating.item(), (float) rating.value()));
        }
        return new GenericDataModel(GenericDataModel.toDataMap(byUser, true));
    }
}
