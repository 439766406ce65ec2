package podium.judge.engine.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import podium.judge.engine.timing.RatioRule.Decision;

class RatioRuleTest {
    private static final double LIMIT = 3;
    private static final int ROUNDS = 2_000;
    private static final int PAIRS_MAXIMUM = 40;

    /** The widest spread that was seen of equal code's log ratios, on a machine with three busy loops on two cores. */
    private static final double WORST_SPREAD = 0.15;

    private final RatioRule rule = new RatioRule(LIMIT);

    @Test
    void four_pairs_decide_nothing() {
        assertThat(rule.decide(noisy(1, 0, 4, new Random(1)))).isEqualTo(Decision.OPEN);
    }

    @Test
    void five_pairs_decide_what_is_far_above_the_limit() {
        assertThat(rule.decide(noisy(1, 0.02, 5, new Random(1)))).isEqualTo(Decision.OPEN);
        assertThat(rule.decide(noisy(40, 0.02, 5, new Random(1)))).isEqualTo(Decision.ABOVE);
        assertThat(rule.decide(noisy(2, 0.02, 5, new Random(1)))).isEqualTo(Decision.OPEN);
    }

    @Test
    void equal_pairs_keep_an_error_above_zero() {
        var ratio = RatioRule.ratio(noisy(2, 0, 40, new Random(1)));
        assertThat(ratio.low()).isLessThan(1.97);
        assertThat(ratio.high()).isGreaterThan(2.03);
    }

    @Test
    void a_ratio_at_the_limit_stays_open() {
        long decided = rounds(LIMIT, WORST_SPREAD, Decision.ABOVE) + rounds(LIMIT, WORST_SPREAD, Decision.BELOW);
        assertThat(decided).isLessThan(ROUNDS / 10);
    }

    @Test
    void twice_within_the_limit_never_fails_and_twice_beyond_it_never_passes() {
        assertThat(rounds(LIMIT / 2, WORST_SPREAD, Decision.ABOVE)).isZero();
        assertThat(rounds(LIMIT * 2, WORST_SPREAD, Decision.BELOW)).isZero();
    }

    @Test
    void one_wild_pair_in_five_moves_no_decision() {
        Random random = new Random(7);
        List<Double> pairs = noisy(1, 0.05, 15, random);
        List<Double> spoiled = java.util.stream.IntStream.range(0, pairs.size())
                .mapToObj(i -> i % 5 == 0 ? pairs.get(i) + Math.log(50) : pairs.get(i))
                .toList();
        assertThat(rule.decide(spoiled)).isEqualTo(Decision.BELOW);
    }

    /** How many rounds end in this decision, looking after every pair as the timer does. */
    private long rounds(double ratio, double spread, Decision wanted) {
        Random random = new Random(20_261_125);
        long count = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Double> pairs = noisy(ratio, spread, PAIRS_MAXIMUM, random);
            Decision decision = Decision.OPEN;
            for (int n = 1; n <= PAIRS_MAXIMUM && decision == Decision.OPEN; n++) {
                decision = rule.decide(pairs.subList(0, n));
            }
            count += decision == wanted ? 1 : 0;
        }
        return count;
    }

    private static List<Double> noisy(double ratio, double spread, int pairs, Random random) {
        return DoubleStream.generate(() -> Math.log(ratio) + spread * random.nextGaussian())
                .limit(pairs)
                .boxed()
                .toList();
    }
}
