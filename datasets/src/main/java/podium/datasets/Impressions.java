package podium.datasets;

import java.util.random.RandomGenerator;

/**
 * Seeded scored impressions, for metrics of classification.
 *
 * @param groups the member of each row
 * @param scores of a model that is better than chance, rounded to 1/1024, so that some tie
 * @param labels whether each row was played
 */
public record Impressions(long[] groups, double[] scores, boolean[] labels) {
    private static final int ROWS_PER_MEMBER = 20;
    private static final double STEPS = 1024;

    /**
     * Draws rows in no order, half of them of one member, as a bot or a shared account has them, and the rest of members with
     * 20 each on average.
     *
     * @param random the only source of randomness
     * @param rows how many, at least 40
     */
    public static Impressions draw(RandomGenerator random, int rows) {
        long[] groups = new long[rows];
        double[] scores = new double[rows];
        boolean[] labels = new boolean[rows];
        long heavy = random.nextLong();
        long[] members = random.longs(rows / 2 / ROWS_PER_MEMBER).toArray();
        for (int row = 0; row < rows; row++) {
            groups[row] = random.nextBoolean() ? heavy : members[random.nextInt(members.length)];
            labels[row] = random.nextBoolean();
            scores[row] = Math.rint((random.nextGaussian() + (labels[row] ? 1 : 0)) * STEPS) / STEPS;
        }
        return new Impressions(groups, scores, labels);
    }
}
