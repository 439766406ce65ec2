package podium.judge.hidden.collaborativefiltering.alsexplicit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import podium.datasets.DataFolder;
import podium.datasets.MovieTweetings;
import podium.datasets.Ratings;
import podium.exercises.Rating;
import podium.exercises.collaborativefiltering.alsexplicit.AlsExplicit;
import podium.exercises.collaborativefiltering.alsexplicit.AlsModel;
import podium.exercises.collaborativefiltering.alsexplicit.AlsPlan;
import podium.exercises.collaborativefiltering.alsexplicit.Penalty;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.LawContext;
import podium.judge.engine.testkit.Laws;
import podium.judge.engine.testkit.RealData;

/** Films by what people tweeted of them: later ratings predicted from earlier ones, and films that are liked alike. */
@RealData("movietweetings-100k")
final class AlsExplicitOnRealData extends Laws<AlsExplicit> {
    private static final int CORE = 10;
    private static final double TRAIN_SHARE = 0.8;
    private static final int FACTORS = 4;
    private static final Penalty PENALTY = new Penalty(0.3, true);
    private static final int[] SWEEPS = {1, 2, 5, 10};
    private static final int FILMS = 4;
    private static final int SHOWN = 4;
    private static final int FEWEST_RATINGS = 100;

    @Test
    @Law("later ratings of films are predicted from earlier ones")
    void films() {
        MovieTweetings tweets = MovieTweetings.load(DataFolder.here());
        Ratings.Core core = tweets.ratings().core(CORE);
        Ratings.Split split = core.ratings().splitByTime(TRAIN_SHARE);
        List<Rating> later = split.test().toList();
        double[] means = means(split.train());
        List<Rating> centered = split.train().toList().stream()
                .map(rating -> new Rating(rating.user(), rating.item(), rating.value() - means[rating.item()]))
                .toList();
        StringBuilder told = new StringBuilder(String.format(
                Locale.ROOT,
                "10-core of MovieTweetings: %,d ratings to learn from, less their film's mean, and %,d later ones%n%n"
                        + "               error (RMSE) of the later ratings%n  film's mean  %.3f%n",
                centered.size(),
                later.size(),
                rmse(later, rating -> means[rating.item()])));
        AlsModel model = new AlsModel(new double[0][], new double[0][]);
        for (int sweeps : SWEEPS) {
            AlsPlan plan = new AlsPlan(
                    core.ratings().users(),
                    core.ratings().items(),
                    FACTORS,
                    PENALTY,
                    sweeps,
                    LawContext.current().seed());
            model = PlainAls.required(subject().fit(centered, plan), plan);
            AlsModel fitted = model;
            told.append(String.format(
                    Locale.ROOT,
                    "  sweeps: %-4d %.3f%n",
                    sweeps,
                    rmse(later, rating -> means[rating.item()] + PlainAls.prediction(fitted, rating))));
        }
        List<String> titles = IntStream.of(core.oldItem())
                .mapToObj(old -> tweets.films().get(old).title())
                .toList();
        LawContext.current().tell(told + "\nfilms whose vectors point the same way\n" + alike(model, titles, centered));
    }

    /** Of each film; of one that was not rated yet, of all. */
    private static double[] means(Ratings ratings) {
        double[] sums = new double[ratings.items()];
        int[] counts = new int[ratings.items()];
        for (int row = 0; row < ratings.size(); row++) {
            sums[ratings.item()[row]] += ratings.rated().value()[row];
            counts[ratings.item()[row]]++;
        }
        double mean = ratings.mean();
        double[] means = new double[sums.length];
        Arrays.setAll(means, item -> counts[item] == 0 ? mean : sums[item] / counts[item]);
        return means;
    }

    private static double rmse(List<Rating> ratings, ToDoubleFunction<Rating> predicted) {
        return Math.sqrt(ratings.stream()
                .mapToDouble(rating -> Math.pow(rating.value() - predicted.applyAsDouble(rating), 2))
                .average()
                .orElseThrow());
    }

    /** The films that most people rated, each with those nearest by cosine. */
    private static String alike(AlsModel model, List<String> titles, List<Rating> ratings) {
        int[] counts = new int[titles.size()];
        ratings.forEach(rating -> counts[rating.item()]++);
        return IntStream.range(0, titles.size())
                .boxed()
                .sorted(Comparator.comparing((Integer film) -> -counts[film]))
                .limit(FILMS)
                .map(film -> "  " + titles.get(film) + "\n    " + nearest(model.itemFactors(), film, titles, counts))
                .collect(Collectors.joining("\n"));
    }

    private static String nearest(double[][] films, int film, List<String> titles, int[] counts) {
        return IntStream.range(0, films.length)
                .filter(other -> other != film && counts[other] >= FEWEST_RATINGS)
                .boxed()
                .sorted(Comparator.comparing((Integer other) -> -cosine(films[film], films[other])))
                .limit(SHOWN)
                .map(titles::get)
                .collect(Collectors.joining("; "));
    }

    /** Of a film that nobody rated early enough it is 0: its vector is. */
    private static double cosine(double[] a, double[] b) {
        double lengths = Math.sqrt(PlainAls.dot(a, a) * PlainAls.dot(b, b));
        return lengths == 0 ? 0 : PlainAls.dot(a, b) / lengths;
    }
}
