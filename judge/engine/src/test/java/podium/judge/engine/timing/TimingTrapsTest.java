package podium.judge.engine.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import podium.judge.engine.timing.Contender.Sample;

/**
 * What makes equal code look unequal, on a simulated machine: the naive way times all of one, then all of the other, and
 * compares the means.
 */
class TimingTrapsTest {
    private static final int BATCHES = 20;
    private static final double BATCH_NANOS = 5e6;

    @Test
    void a_machine_that_gets_warm_and_slow() {
        IntToDoubleFunction slowdown = batch -> 1 + 0.03 * batch;
        assertThat(naive(slowdown)).isGreaterThan(1.4);
        assertThat(paired(slowdown)).isBetween(0.97, 1.03);
    }

    @Test
    void a_neighbor_who_comes_half_way() {
        IntToDoubleFunction slowdown = batch -> batch < BATCHES ? 1 : 2;
        assertThat(naive(slowdown)).isGreaterThan(1.9);
        assertThat(paired(slowdown)).isBetween(0.97, 1.03);
    }

    @Test
    void garbage_of_the_inputs_that_is_collected_in_a_first_batch() {
        // Inputs are drawn anew every five pairs, and the submission's turn happens to be the first after that.
        IntToDoubleFunction pairSlowdown = batch -> batch % 10 == 1 ? 20 : 1;
        IntToDoubleFunction naiveSlowdown = batch -> batch >= BATCHES && batch % 5 == 0 ? 20 : 1;
        assertThat(naive(naiveSlowdown)).isGreaterThan(4);
        assertThat(paired(pairSlowdown)).isBetween(0.97, 1.03);
    }

    @Test
    void a_reference_that_was_slowed_down_puts_nobody_below_the_limit() {
        Sample slow = sample(10);
        // As long on the clock, for which the submission's process has used all cores, and a tenth of the work.
        Sample slowed = new Sample(slow.wallNanos(), sample(1).cpuNanos());
        assertThat(decided(slow, slowed, 0, false)).isTrue();
        assertThat(decided(slow, slowed, 0, true)).isFalse();
        assertThat(decided(slow, slowed, 0.4, false)).isFalse();
    }

    private static boolean decided(Sample submission, Sample reference, double uncalled, boolean doubtful) {
        Pairs pairs = new Pairs(new RatioRule(3), doubtful);
        for (int pair = 0; pair < BATCHES; pair++) {
            pairs.add(submission, reference, Optional.of((long) (uncalled * reference.wallNanos())));
        }
        assertThat(pairs.above()).isFalse();
        return pairs.decided();
    }

    /** The reference's batches are 0 to 19, the submission's 20 to 39. */
    private static double naive(IntToDoubleFunction slowdown) {
        double reference = IntStream.range(0, BATCHES).mapToDouble(slowdown).sum();
        double submission =
                IntStream.range(BATCHES, 2 * BATCHES).mapToDouble(slowdown).sum();
        return submission / reference;
    }

    /** Batches in the timer's order: reference first, submission first, in turn. */
    private static double paired(IntToDoubleFunction slowdown) {
        Pairs pairs = new Pairs(new RatioRule(3), false);
        for (int pair = 0; pair < BATCHES; pair++) {
            Sample first = sample(slowdown.applyAsDouble(2 * pair));
            Sample second = sample(slowdown.applyAsDouble(2 * pair + 1));
            pairs.add(pair % 2 == 0 ? second : first, pair % 2 == 0 ? first : second, Optional.of(0L));
        }
        return pairs.round(Optional.empty()).wall().ratio();
    }

    private static Sample sample(double slowdown) {
        long nanos = (long) (BATCH_NANOS * slowdown);
        return new Sample(nanos, Optional.of(nanos));
    }
}
