package podium.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.apache.mahout.cf.taste.common.TasteException;
import org.apache.mahout.cf.taste.impl.recommender.svd.ALSWRFactorizer;
import org.apache.mahout.cf.taste.impl.recommender.svd.Factorization;
import org.apache.mahout.cf.taste.model.DataModel;
import org.apache.mahout.common.RandomUtils;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.mllib.recommendation.ALS;
import org.apache.spark.mllib.recommendation.MatrixFactorizationModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import podium.datasets.MemberWorld;
import podium.datasets.MemberWorld.Bias;
import podium.datasets.MemberWorld.Opinion;
import podium.datasets.MemberWorld.Taste;
import podium.datasets.Ratings;
import podium.exercises.Rating;
import podium.exercises.collaborativefiltering.alsexplicit.AlsExplicit;
import podium.exercises.collaborativefiltering.alsexplicit.AlsModel;
import podium.exercises.collaborativefiltering.alsexplicit.AlsPlan;
import podium.exercises.collaborativefiltering.alsexplicit.Penalty;
import podium.solutions.collaborativefiltering.alsexplicit.AlsExplicitReference;

/** Alternating least squares beside Spark's and Mahout's, one thread each, all with the penalty scaled by count. */
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 2, time = 1)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
public class AlsPeers extends PeerBenchmark {
    private static final int FACTORS = 16;
    private static final int SWEEPS = 10;
    private static final double LAMBDA = 0.02;
    private static final int HELD_OUT = 10;
    private static final double SAME_ERROR = 0.005;

    /**
     * Two factors for the means and fourteen for taste, and ratings enough for them: then all three end at one optimum, wherever they
     * start. Not whole numbers, as Mahout takes a rating of 0 for none.
     */
    private static final MemberWorld WORLD = MemberWorld.likeMovieTweetings()
            .ofSize(1_000, 500, 100_000)
            .saying(new Opinion(7.3, new Bias(0.82, 0.92, 0), new Taste(FACTORS - 2, 2), 1, false));

    private final AlsExplicit subject = new AlsExplicitReference();
    private final List<Rating> train = new ArrayList<>();
    private final List<Rating> test = new ArrayList<>();
    private AlsPlan plan;
    private JavaSparkContext spark;
    private JavaRDD<org.apache.spark.mllib.recommendation.Rating> cached;
    private DataModel model;

    /** Draws ratings, makes what each library reads, and checks that all predict equally well what they have not seen. */
    @Setup
    public void prepare() throws TasteException {
        Ratings drawn = WORLD.draw(1);
        plan = new AlsPlan(drawn.users(), drawn.items(), FACTORS, new Penalty(LAMBDA, true), SWEEPS, 1);
        SplittableRandom random = new SplittableRandom(1);
        drawn.toList().forEach(rating -> (random.nextInt(HELD_OUT) == 0 ? test : train).add(rating));
        Set<Integer> known = train.stream().map(Rating::item).collect(Collectors.toSet());
        test.removeIf(rating -> !known.contains(rating.item()));
        spark = LocalSpark.start();
        cached = spark.parallelize(train.stream().map(AlsPeers::toSpark).toList(), 1)
                .cache();
        // Without it the ratings would be sent along with each job.
        cached.rdd().localCheckpoint();
        cached.count();
        model = HashOrder.of(train);
        RandomUtils.useTestSeed(); // Mahout has no other way to choose one.
        double error = error(ours());
        Agreement.same(error, error(fromSpark(spark())), SAME_ERROR);
        Agreement.same(error, error(fromMahout(mahout())), SAME_ERROR);
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
            work =
                    "10 sweeps with 16 factors, lambda 0.02 by count, over 90,000 ratings of 1,000 users and 500 items; errors on 10,000 others within 0.5 %")
    public AlsModel ours() {
        return subject.fit(train, plan);
    }

    /** Spark's. */
    @Benchmark
    @Peer(
            against = "ours",
            library = ALS.class,
            call = "ALS.run, one block, local[1], the ratings cached",
            note = "what it costs to start its jobs is in it")
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
            call = "ALSWRFactorizer, one thread, its data model made ahead",
            note =
                    "given its own data model it pairs a user's ratings, by item, with items in the order of a hash set; so it is given ratings in that order")
    public Factorization mahout() throws TasteException {
        return new ALSWRFactorizer(model, FACTORS, LAMBDA, SWEEPS, false, 1, 1).factorize();
    }

    private AlsModel fromSpark(MatrixFactorizationModel fitted) {
        AlsModel rows = zeros();
        fitted.userFeatures().toJavaRDD().collect().forEach(row -> rows.userFactors()[(Integer) row._1()] = row._2());
        fitted.productFeatures()
                .toJavaRDD()
                .collect()
                .forEach(row -> rows.itemFactors()[(Integer) row._1()] = row._2());
        return rows;
    }

    private AlsModel fromMahout(Factorization fitted) {
        AlsModel rows = zeros();
        fitted.getUserIDMappings()
                .forEach(user ->
                        rows.userFactors()[user.getKey().intValue()] = fitted.allUserFeatures()[user.getValue()]);
        fitted.getItemIDMappings()
                .forEach(item ->
                        rows.itemFactors()[item.getKey().intValue()] = fitted.allItemFeatures()[item.getValue()]);
        return rows;
    }

    private AlsModel zeros() {
        return new AlsModel(new double[plan.users()][FACTORS], new double[plan.items()][FACTORS]);
    }

    /** Root mean squared error on the ratings held out. */
    private double error(AlsModel fitted) {
        double sum = 0;
        for (Rating rating : test) {
            double missed = rating.value();
            for (int k = 0; k < FACTORS; k++) {
                missed -= fitted.userFactors()[rating.user()][k] * fitted.itemFactors()[rating.item()][k];
            }
            sum += missed * missed;
        }
        return Math.sqrt(sum / test.size());
    }

    private static org.apache.spark.mllib.recommendation.Rating toSpark(Rating rating) {
        return new org.apache.spark.mllib.recommendation.Rating(rating.user(), rating.item(), rating.value());
    }
}
