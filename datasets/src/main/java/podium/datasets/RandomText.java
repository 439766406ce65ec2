package podium.datasets;

import java.util.random.RandomGenerator;

/** Seeded text without meaning, for what only looks at its shape. */
public final class RandomText {
    private static final int LONGEST = 9;

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
}
