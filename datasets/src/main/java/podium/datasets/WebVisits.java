package podium.datasets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Anonymous Microsoft web data: which areas of a site each user visited in one week of 1998. Users of the test part are
 * others than those of the training part.
 *
 * <p>Source: Breese, Heckerman and Kadie, <i>Empirical analysis of predictive algorithms for collaborative filtering</i>,
 * 1998.
 *
 * @param areas what a visit's number stands for
 * @param train users to learn from
 * @param test users to fold in
 */
public record WebVisits(List<Area> areas, Visits train, Visits test) {
    private static final int AREA_FIELDS = 5;

    /**
     * A part of the site.
     *
     * @param id its number in the file
     * @param title its title
     * @param path its path below the site's root
     */
    public record Area(int id, String title, String path) {}

    /**
     * Sets of visited areas, one a user, end to end.
     *
     * @param userIds user u of this part is the case of this number in the file
     * @param start user u visited {@code area[start[u]]} to {@code area[start[u + 1] - 1]}; one longer than {@code
     *     userIds}
     * @param area numbers of areas in {@link WebVisits#areas}
     */
    @SuppressWarnings("ArrayRecordComponent") // Big columns, shared and read-only by contract.
    public record Visits(int[] userIds, int[] start, int[] area) {
        /** Number of users. */
        public int users() {
            return userIds.length;
        }

        /** What the user visited, in the order of the file; a copy. */
        public int[] of(int user) {
            return Arrays.copyOfRange(area, start[user], start[user + 1]);
        }
    }

    /**
     * Loads the set.
     *
     * @throws DatasetUnavailable if a file is absent or damaged
     */
    public static WebVisits load(DataFolder folder) {
        return read(
                folder.require(Datasets.MSWEB, "anonymous-msweb.data"),
                folder.require(Datasets.MSWEB, "anonymous-msweb.test"));
    }

    static WebVisits read(Path trainFile, Path testFile) {
        Reader train = new Reader();
        Line.forEach(trainFile, train::add);
        Reader test = new Reader();
        Line.forEach(testFile, test::add);
        int[] numberOfTestArea =
                test.areas.stream().mapToInt(area -> train.numberOf(area.id)).toArray();
        Visits testVisits = test.toVisits();
        int[] area = Arrays.stream(testVisits.area)
                .map(number -> numberOfTestArea[number])
                .toArray();
        return new WebVisits(
                List.copyOf(train.areas), train.toVisits(), new Visits(testVisits.userIds, testVisits.start, area));
    }

    /** Reads the sparse format: A lines name areas, a C line starts a user, V lines are the user's visits. */
    private static final class Reader {
        private final List<Area> areas = new ArrayList<>();
        private final Map<Integer, Integer> numbers = new HashMap<>();
        private final IntStream.Builder userIds = IntStream.builder();
        private final IntStream.Builder start = IntStream.builder();
        private final IntStream.Builder visited = IntStream.builder();
        private int users;
        private int visits;

        void add(Line line) {
            switch (line.text().isEmpty() ? ' ' : line.text().charAt(0)) {
                case 'A' -> addArea(line);
                case 'C' -> {
                    userIds.add(line.integer(line.fields(",", 3).get(2), 0, Integer.MAX_VALUE));
                    start.add(visits);
                    users++;
                }
                case 'V' -> addVisit(line);
                case 'I', 'T', 'N' -> {
                    // About the file itself.
                }
                default -> throw line.expected("a line of type A, C, I, N, T or V", Line.quoted(line.text()));
            }
        }

        private void addArea(Line line) {
            List<String> fields = line.fields(",", AREA_FIELDS);
            int id = line.integer(fields.get(1), 0, Integer.MAX_VALUE);
            numbers.put(id, areas.size());
            areas.add(new Area(id, unquoted(fields.get(3)), unquoted(fields.get(4))));
        }

        private void addVisit(Line line) {
            Integer number = numbers.get(line.integer(line.fields(",", 3).get(1), 0, Integer.MAX_VALUE));
            if (number == null) {
                throw line.expected("an area that an A line names", Line.quoted(line.text()));
            }
            if (users == 0) {
                throw line.expected("a C line before the first visit", Line.quoted(line.text()));
            }
            visited.add(number);
            visits++;
        }

        int numberOf(int areaId) {
            Integer number = numbers.get(areaId);
            if (number == null) {
                throw new IllegalStateException("area " + areaId + " of the test part is not in the training part");
            }
            return number;
        }

        Visits toVisits() {
            start.add(visits);
            return new Visits(
                    userIds.build().toArray(),
                    start.build().toArray(),
                    visited.build().toArray());
        }

        private static String unquoted(String field) {
            return field.replaceAll("^\"|\"$", "");
        }
    }
}
