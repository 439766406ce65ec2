package podium.datasets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import podium.exercises.Scored;

/**
 * Seeded ranked lists together with what a member finds relevant, for ranking metrics. Ids are drawn from 2^48, as ids of
 * a large catalog are: too sparse to index an array with, and none is a cached box.
 */
public final class RankedLists {
    private static final long ID_BOUND = 1L << 48;
    /** Items that a candidate generator hands over; a metric at a cut has no business past the cut. */
    private static final int BINARY_LENGTH = 120_000;

    private static final int RELEVANT_PER_RANK = 10;
    private static final int GRADED_LENGTH = 1_000;
    private static final int GRADED_CUT = 100;
    private static final double MAX_GRADE = 10;
    private static final double SHARDS_DIFFER = 0.01;

    private RankedLists() {}

    /**
     * A list with binary relevance.
     *
     * @param ranked item ids, best first
     * @param relevant relevant ids in no order, a few of them repeated
     * @param k the cut, shorter than the list
     */
    public record Binary(List<Long> ranked, List<Long> relevant, int k) {}

    /**
     * A list with graded relevance.
     *
     * @param ranked item ids, best first
     * @param judged grade of each judged id, in [0, 10)
     * @param k the cut, shorter than the list
     */
    public record Graded(List<Long> ranked, Map<Long, Double> judged, int k) {}

    /**
     * A list that is looked at as a whole.
     *
     * @param ranked item ids, best first, some of them repeated
     * @param relevant relevant ids, not all of which are in the list
     */
    public record Whole(List<Long> ranked, Set<Long> relevant) {}

    /**
     * Draws a list of which every second rank holds one of half as many relevant ids.
     *
     * @param random the only source of randomness
     * @param length of the list, at least 2
     */
    public static Whole whole(RandomGenerator random, int length) {
        List<Long> relevant = random.longs(length / 2, 0, ID_BOUND).boxed().toList();
        return new Whole(interleaved(random, relevant, length), new HashSet<>(relevant));
    }

    /**
     * Draws a list of 120,000 ids whose cut is a tenth of the relevant ids; every second rank holds a relevant one.
     *
     * @param random the only source of randomness
     * @param relevantCount how many relevant ids, repeats included, at least 10
     */
    public static Binary binary(RandomGenerator random, int relevantCount) {
        List<Long> relevant = new ArrayList<>(relevantCount);
        for (int i = 0; i < relevantCount; i++) {
            boolean repeat = i > 0 && random.nextInt(20) == 0;
            relevant.add(repeat ? pick(random, relevant) : random.nextLong(ID_BOUND));
        }
        List<Long> ranked = interleaved(random, relevant, BINARY_LENGTH);
        return new Binary(ranked, relevant, relevantCount / RELEVANT_PER_RANK);
    }

    /**
     * Draws a list of 1,000 ids, cut at 100, of which every second one is judged. Grades are continuous, as watched hours
     * or a labeling model's scores are.
     *
     * @param random the only source of randomness
     * @param judgedCount how many judged ids, at least 1
     */
    public static Graded graded(RandomGenerator random, int judgedCount) {
        List<Long> ids = new ArrayList<>(judgedCount);
        Map<Long, Double> judged = new HashMap<>(judgedCount * 2);
        while (ids.size() < judgedCount) {
            Long id = random.nextLong(ID_BOUND);
            if (judged.putIfAbsent(id, random.nextDouble() * MAX_GRADE) == null) {
                ids.add(id);
            }
        }
        return new Graded(interleaved(random, ids, GRADED_LENGTH), judged, GRADED_CUT);
    }

    /**
     * Draws rankings of the same length whose ids come from a pool twice as long, as several indexes return them to one query;
     * some of a ranking's ids are repeated.
     *
     * @param random the only source of randomness
     * @param count how many rankings
     * @param length of each
     */
    public static List<List<Long>> rankings(RandomGenerator random, int count, int length) {
        List<Long> pool = random.longs(2L * length, 0, ID_BOUND).boxed().toList();
        List<List<Long>> rankings = new ArrayList<>(count);
        for (int ranking = 0; ranking < count; ranking++) {
            List<Long> ids = new ArrayList<>(length);
            for (int rank = 0; rank < length; rank++) {
                ids.add(pick(random, pool));
            }
            rankings.add(ids);
        }
        return rankings;
    }

    /**
     * Draws rows in order, best first: a title stands in two of them on average, and its scores there lie close together, as two
     * shards or two rows of a page agree on it.
     *
     * @param random the only source of randomness
     * @param count how many rows
     * @param length of each
     */
    public static List<List<Scored>> scoredRows(RandomGenerator random, int count, int length) {
        int titles = count * length / 2;
        long[] ids = random.longs(titles, 0, ID_BOUND).toArray();
        double[] appeal = random.doubles(titles).toArray();
        List<List<Scored>> rows = new ArrayList<>(count);
        for (int row = 0; row < count; row++) {
            List<Scored> entries = new ArrayList<>(length);
            for (int place = 0; place < length; place++) {
                int title = random.nextInt(titles);
                entries.add(new Scored(ids[title], appeal[title] + SHARDS_DIFFER * random.nextDouble()));
            }
            entries.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::id));
            rows.add(entries);
        }
        return rows;
    }

    /** Half known ids, half others, in equal boxes that are not the same objects. */
    private static List<Long> interleaved(RandomGenerator random, List<Long> known, int length) {
        List<Long> ranked = new ArrayList<>(length);
        for (int rank = 0; rank < length; rank++) {
            ranked.add(random.nextBoolean() ? pick(random, known) : random.nextLong(ID_BOUND));
        }
        return ranked;
    }

    private static long pick(RandomGenerator random, List<Long> ids) {
        return ids.get(random.nextInt(ids.size()));
    }
}
