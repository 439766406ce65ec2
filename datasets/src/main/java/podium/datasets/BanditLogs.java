package podium.datasets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import podium.exercises.experimentation.ipssnipsdr.Logged;

/**
 * A seeded log of a uniform policy, another policy and a model of the rewards, for timing.
 *
 * @param log one record a decision, rewards of 0 and 1
 * @param target one row a context, each a distribution
 * @param model predicted rewards, of the same shape
 */
@SuppressWarnings("ArrayRecordComponent") // Big tables, shared and read-only by contract.
public record BanditLogs(List<Logged> log, double[][] target, double[][] model) {
    private static final int CONTEXTS = 32;

    /**
     * Draws a log; there are 32 contexts, and as many cells as records.
     *
     * @param random the only source of randomness
     * @param records how many, at least 64
     */
    public static BanditLogs draw(RandomGenerator random, int records) {
        int actions = records / CONTEXTS;
        double[][] target = new double[CONTEXTS][];
        double[][] model = new double[CONTEXTS][];
        for (int context = 0; context < CONTEXTS; context++) {
            double[] likes = random.doubles(actions).map(like -> like * like).toArray();
            double sum = Arrays.stream(likes).sum();
            target[context] = Arrays.stream(likes).map(like -> like / sum).toArray();
            model[context] = random.doubles(actions).toArray();
        }
        List<Logged> log = new ArrayList<>();
        for (int record = 0; record < records; record++) {
            log.add(new Logged(
                    random.nextInt(CONTEXTS), random.nextInt(actions), 1.0 / actions, random.nextBoolean() ? 1 : 0));
        }
        return new BanditLogs(List.copyOf(log), target, model);
    }
}
