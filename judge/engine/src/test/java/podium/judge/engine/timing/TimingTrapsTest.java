package podium.judge.engine.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import podium.judge.engine.sandbox.CpuTime;
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
    void a_run_that_waits_for_a_core_while_its_batch_is_sized() {
        IntFunction<Sample> waiting = repeats -> new Sample(8_000L * repeats + 4_000_000, cpu(8_000L * repeats));
        assertThat((long) BATCH_NANOS / waiting.apply(1).wallNanos()).isEqualTo(1);
        assertThat(repeats(waiting)).isEqualTo(625);
    }

    @Test
    void a_compiler_at_work_while_a_batch_is_sized() {
        Set<Integer> sizes = new HashSet<>();
        assertThat(repeats(repeats -> sample((repeats * 8_000L + (sizes.add(repeats) ? 4_000_000 : 0)) / BATCH_NANOS)))
                .isEqualTo(625);
    }

    @Test
    void runs_whose_cpu_time_tells_nothing_size_their_batch_by_the_clock() {
        assertThat(repeats(repeats -> new Sample(8_000L * repeats, cpu(0)))).isBetween(625, 10 * 625);
        List<Integer> asleep = new ArrayList<>();
        assertThat(repeats(repeats -> {
                    asleep.add(repeats);
                    return new Sample(200_000_000L * repeats, cpu(0));
                }))
                .isEqualTo(1);
        assertThat(asleep).containsExactly(1);
    }

    private static int repeats(IntFunction<Sample> run) {
        return Contender.repeatsFor((long) BATCH_NANOS, run);
    }

    @Test
    void a_reference_that_was_slowed_down_puts_nobody_below_the_limit() {
        Sample slow = sample(10);
        // As long on the clock, for which the submission's process has used all cores, and a tenth of the work.
        Sample slowed = new Sample(slow.wallNanos(), sample(1).cpu());
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
        return new Sample(nanos, cpu(nanos));
    }

    private static Optional<CpuTime> cpu(long nanos) {
        return Optional.of(new CpuTime(nanos, 0));
    }
}
