package podium.datasets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import podium.datasets.Ratings.Rated;

/**
 * MovieTweetings: ratings that people tweeted, 0 to 10.
 *
 * <p>Source: Dooms, De Pessemier and Martens, <i>MovieTweetings: a movie rating dataset collected from Twitter</i>, 2013.
 *
 * @param films item i of the ratings is film i
 * @param userIds user u of the ratings is the user of this id in the file
 * @param ratings in the order of the file
 */
@SuppressWarnings("ArrayRecordComponent") // Big columns, shared and read-only by contract.
public record MovieTweetings(List<Film> films, int[] userIds, Ratings ratings) {
    private static final int HIGHEST = 10;

    /**
     * A film.
     *
     * @param id IMDb number, seven digits with leading zeros
     * @param title with its year in parentheses
     * @param genres none, one or several
     */
    public record Film(String id, String title, List<String> genres) {}

    /**
     * Loads the set.
     *
     * @throws DatasetUnavailable if a file is absent or damaged
     */
    public static MovieTweetings load(DataFolder folder) {
        return read(
                folder.require(Datasets.MOVIE_TWEETINGS, "ratings.dat"),
                folder.require(Datasets.MOVIE_TWEETINGS, "movies.dat"));
    }

    static MovieTweetings read(Path ratingsFile, Path filmsFile) {
        List<Film> films = new ArrayList<>();
        Map<String, Integer> filmNumbers = new HashMap<>();
        Line.forEach(filmsFile, line -> {
            List<String> fields = line.fields("::", 3);
            String genres = fields.get(2);
            films.add(new Film(
                    fields.get(0), fields.get(1), genres.isEmpty() ? List.of() : List.of(genres.split("\\|"))));
            if (filmNumbers.put(fields.get(0), films.size() - 1) != null) {
                throw line.expected("a film once", fields.get(0) + " again");
            }
        });
        Columns columns = new Columns(filmNumbers);
        Line.forEach(ratingsFile, columns::add);
        int[] userIds = columns.userNumbers.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .mapToInt(Map.Entry::getKey)
                .toArray();
        return new MovieTweetings(List.copyOf(films), userIds, columns.toRatings());
    }

    /** Columns while they grow. */
    private static final class Columns {
        private final Map<String, Integer> filmNumbers;
        private final Map<Integer, Integer> userNumbers = new HashMap<>();
        private final IntStream.Builder users = IntStream.builder();
        private final IntStream.Builder items = IntStream.builder();
        private final IntStream.Builder values = IntStream.builder();
        private final LongStream.Builder seconds = LongStream.builder();

        Columns(Map<String, Integer> filmNumbers) {
            this.filmNumbers = filmNumbers;
        }

        void add(Line line) {
            List<String> fields = line.fields("::", 4);
            int user = line.integer(fields.get(0), 1, Integer.MAX_VALUE);
            Integer film = filmNumbers.get(fields.get(1));
            if (film == null) {
                throw line.expected("a film of the film list", Line.quoted(fields.get(1)));
            }
            users.add(userNumbers.computeIfAbsent(user, id -> userNumbers.size()));
            items.add(film);
            values.add(line.integer(fields.get(2), 0, HIGHEST));
            seconds.add((long) line.number(fields.get(3), 0, Long.MAX_VALUE));
        }

        Ratings toRatings() {
            double[] value =
                    Arrays.stream(values.build().toArray()).asDoubleStream().toArray();
            return new Ratings(
                    userNumbers.size(),
                    filmNumbers.size(),
                    users.build().toArray(),
                    items.build().toArray(),
                    new Rated(value, seconds.build().toArray()));
        }
    }
}
