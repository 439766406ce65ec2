package podium.judge.hidden.collaborativefiltering.matrixfactorization;

import java.util.List;
import java.util.Locale;
import podium.datasets.DataFolder;
import podium.datasets.DatasetUnavailable;
import podium.datasets.MemberWorld;
import podium.datasets.MemberWorld.Bias;
import podium.datasets.MemberWorld.Opinion;
import podium.datasets.MemberWorld.Taste;
import podium.datasets.MovieTweetings;
import podium.datasets.Ratings;
import podium.exercises.Rating;
import podium.exercises.collaborativefiltering.matrixfactorization.MatrixFactorization;

/** Earlier ratings to learn from and later ones to be judged by. */
record HeldOut(String name, int users, int items, List<Rating> earlier, List<Rating> later) {
    private static final int CORE = 10;
    private static final double TRAIN_SHARE = 0.8;

    /** A small world of strong taste: two factors of spread 1.2 against biases of 0.6 and noise of 0.5. */
    static HeldOut strongTaste(long seed) {
        Opinion opinion = new Opinion(6, new Bias(0.6, 0.6, 0), new Taste(2, 1.2), 0.5, false);
        return of(
                "a generated world",
                MemberWorld.likeMovieTweetings()
                        .ofSize(300, 200, 9_000)
                        .saying(opinion)
                        .draw(seed));
    }

    /** The 10-core of MovieTweetings; where the data is not on this machine, a generated world of the same shape. */
    static HeldOut films(long seed) {
        try {
            return of(
                    "10-core of MovieTweetings",
                    MovieTweetings.load(DataFolder.here()).ratings().core(CORE).ratings());
        } catch (DatasetUnavailable e) {
            return of(
                    "a generated world, as MovieTweetings is not on this machine",
                    MemberWorld.likeMovieTweetings().draw(seed));
        }
    }

    private static HeldOut of(String name, Ratings ratings) {
        Ratings.Split split = ratings.splitByTime(TRAIN_SHARE);
        return new HeldOut(
                name,
                ratings.users(),
                ratings.items(),
                split.train().toList(),
                split.test().toList());
    }

    /** Where the ratings are from, and how many there are on either side. */
    String inWords() {
        return String.format(
                Locale.ROOT, "%s, %,d ratings to learn from and %,d later ones", name, earlier.size(), later.size());
    }

    /** What a fit by the implementation gets wrong on the later ratings. */
    double rmse(MatrixFactorization by, Plan plan, long seed) {
        return Formulas.rmse(plan.fit(by, earlier, seed), later);
    }

    /** What the same descent without factors gets wrong. */
    double rmseOfBiases(Plan plan, long seed) {
        return Formulas.rmse(Formulas.biasesOnly(earlier, plan, seed), later);
    }

    /** What a constant guess of the earlier mean gets wrong. */
    double rmseOfMean() {
        double mean = Formulas.mean(earlier);
        return Math.sqrt(later.stream()
                .mapToDouble(rating -> (rating.value() - mean) * (rating.value() - mean))
                .average()
                .orElseThrow());
    }
}
