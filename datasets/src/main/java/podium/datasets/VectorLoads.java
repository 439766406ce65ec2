package podium.datasets;

import java.util.random.RandomGenerator;
import podium.exercises.genai.vectorstore.Embedding;

/**
 * Seeded bulk loads of a vector store. Vectors are signs times a power of two, in 64 dimensions: every similarity is a multiple of
 * 1/32 that floats hold exactly, so that there are many equal ones and just one right answer, whatever the arithmetic.
 */
public final class VectorLoads {
    /** Length of every vector. */
    public static final int DIMENSIONS = 64;

    private static final int QUERIES = 8;
    private static final int WRITTEN_AGAIN = 4;
    private static final int DELETED = 8;
    private static final int SCALES = 20;
    /** An odd factor permutes the integers, so that ids stay distinct. */
    private static final int SCRAMBLE = 0x9E37_79B1;

    private VectorLoads() {}

    /**
     * What is written and asked.
     *
     * @param upserts in their order; every fourth id was written before
     * @param deletions ids, of which most are stored
     * @param queries eight vectors
     */
    @SuppressWarnings("ArrayRecordComponent") // A carrier: nobody compares two of them.
    public record Load(Embedding[] upserts, String[] deletions, float[][] queries) {}

    /**
     * Draws a load.
     *
     * @param random the only source of randomness
     * @param count how many vectors are written, an eighth of whose ids is deleted
     */
    public static Load signs(RandomGenerator random, int count) {
        Embedding[] upserts = new Embedding[count];
        for (int i = 0; i < count; i++) {
            upserts[i] = new Embedding(id(i % WRITTEN_AGAIN == 0 ? random.nextInt(i + 1) : i), vector(random));
        }
        String[] deletions = new String[count / DELETED];
        for (int i = 0; i < deletions.length; i++) {
            deletions[i] = id(random.nextInt(count));
        }
        float[][] queries = new float[QUERIES][];
        for (int i = 0; i < QUERIES; i++) {
            queries[i] = vector(random);
        }
        return new Load(upserts, deletions, queries);
    }

    private static String id(int number) {
        return Integer.toUnsignedString(number * SCRAMBLE, Character.MAX_RADIX);
    }

    private static float[] vector(RandomGenerator random) {
        float scale = Math.scalb(1f, random.nextInt(SCALES) - SCALES / 2);
        long signs = random.nextLong();
        float[] vector = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = (signs >> i & 1) == 0 ? scale : -scale;
        }
        return vector;
    }
}
