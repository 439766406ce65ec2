package podium.judge.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CpuClockTest {
    private static final long SPENT = TimeUnit.MILLISECONDS.toNanos(100);
    /** User's and system's ticks are both cut off. */
    private static final long TWO_TICKS = TimeUnit.MILLISECONDS.toNanos(20);

    @Test
    void time_of_threads_that_lived_between_two_readings_is_not_lost() throws InterruptedException {
        CpuClock clock = CpuClock.of(ProcessHandle.current());
        long before = nanos(clock);
        for (int thread = 0; thread < 3; thread++) {
            spendInAThread();
        }
        assertThat(nanos(clock) - before).isGreaterThan(3 * SPENT - TWO_TICKS);
    }

    @Test
    void the_clock_does_not_stand_until_the_living_have_used_what_the_dead_had() throws InterruptedException {
        CpuClock clock = CpuClock.of(ProcessHandle.current());
        nanos(clock);
        spendInAThread();
        long before = nanos(clock);
        spend();
        assertThat(nanos(clock) - before).isGreaterThan(SPENT - TWO_TICKS);
    }

    @Test
    void what_ticks_tell_of_a_short_time_is_not_precise() throws InterruptedException {
        CpuClock clock = CpuClock.of(ProcessHandle.current());
        CpuTime before = clock.read().orElseThrow();
        spendInAThread();
        assertThat(clock.read().orElseThrow().since(before).coarse()).isPositive();
        assertThat(new CpuTime(TWO_TICKS, 1).isPrecise()).isFalse();
        assertThat(new CpuTime(5 * TWO_TICKS, 1).isPrecise()).isTrue();
        assertThat(new CpuTime(TWO_TICKS, 0).isPrecise()).isTrue();
    }

    private static long nanos(CpuClock clock) {
        return clock.read().orElseThrow().nanos();
    }

    private static void spendInAThread() throws InterruptedException {
        Thread thread = new Thread(CpuClockTest::spend);
        thread.start();
        thread.join();
    }

    private static void spend() {
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + SPENT;
        while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }
}
