package podium.judge.engine.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import podium.judge.engine.sandbox.CpuTime;
import podium.judge.engine.timing.Contender.Sample;

class PairsTest {
    private static final double LIMIT = 20;
    private static final long REFERENCE = 1_000_000;
    private static final int MANY = 15;

    private static Pairs pairs(int count, double wallRatio, double cpuRatio, double uncalledShare) {
        Pairs pairs = new Pairs(new RatioRule(LIMIT), false);
        Sample ours = sample(1, 1);
        Sample theirs = sample(wallRatio, cpuRatio);
        for (int i = 0; i < count; i++) {
            pairs.add(theirs, ours, Optional.of((long) (uncalledShare * REFERENCE)));
        }
        return pairs;
    }

    private static Sample sample(double wallRatio, double cpuRatio) {
        CpuTime cpu = new CpuTime((long) (cpuRatio * REFERENCE), 0);
        return new Sample((long) (wallRatio * REFERENCE), Optional.of(cpu));
    }

    @Test
    void a_quiet_submission_below_the_limit_by_wall_time_is_decided_whatever_its_cpu_time() {
        assertThat(pairs(MANY, 5, 30, 0).decided()).isTrue();
        assertThat(pairs(MANY, 5, 30, 0).above()).isFalse();
        assertThat(pairs(MANY - 1, 5, 30, 0).decided()).isFalse();
    }

    @Test
    void above_needs_both_clocks() {
        assertThat(pairs(MANY, 30, 30, 0).above()).isTrue();
        assertThat(pairs(MANY, 30, 5, 0).above()).isFalse();
        assertThat(pairs(MANY, 30, 5, 0).decided()).isFalse();
    }

    @Test
    void a_submission_busy_uncalled_and_above_by_cpu_time_is_not_timed_further() {
        Pairs busy = pairs(MANY, LIMIT, 30, 1);
        assertThat(busy.enough()).isTrue();
        assertThat(busy.decided()).isFalse();
        assertThat(busy.worksUncalled()).isTrue();
        assertThat(pairs(MANY, LIMIT, 30, 0).enough()).isFalse();
    }

    @Test
    void a_submission_busy_uncalled_is_fast_only_if_its_cpu_time_says_so_too() {
        assertThat(pairs(MANY, 5, LIMIT, 1).decided()).isFalse();
        assertThat(pairs(MANY, 5, 5, 1).decided()).isTrue();
        assertThat(pairs(MANY, 5, 5, 1).worksUncalled()).isFalse();
    }
}
