package podium.datasets;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Seeded text without meaning, for what only looks at its shape. */
public final class RandomText {
    private static final int LONGEST = 9;
    private static final int VOCABULARY = 2_000;
    private static final int LONGEST_DOCUMENT = 40;
    private static final int SHORTEST_DOCUMENT = 10;

    private RandomText() {}

    /**
     * Draws words of 1 to 9 letters with spaces, and now and then a line break, between them.
     *
     * @param random the only source of randomness
     * @param words how many
     */
    public static String words(RandomGenerator random, int words) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < words; word++) {
            if (word > 0) {
                text.append(random.nextInt(12) == 0 ? "\n" : " ");
            }
            for (int length = random.nextInt(LONGEST); length >= 0; length--) {
                text.append((char) ('a' + random.nextInt(26)));
            }
        }
        return text.toString();
    }

    /**
     * Draws documents of 10 to 40 terms out of 2,000, each as likely as the others.
     *
     * @param random the only source of randomness
     * @param count how many
     */
    public static List<List<String>> documents(RandomGenerator random, int count) {
        List<List<String>> documents = new ArrayList<>(count);
        for (int document = 0; document < count; document++) {
            documents.add(terms(random, random.nextInt(SHORTEST_DOCUMENT, LONGEST_DOCUMENT + 1)));
        }
        return documents;
    }

    /**
     * Draws terms as those of {@link #documents}.
     *
     * @param random the only source of randomness
     * @param count how many; some may be drawn twice
     */
    public static List<String> terms(RandomGenerator random, int count) {
        return random.ints(count, 0, VOCABULARY).mapToObj(term -> "term" + term).toList();
    }
}
