package podium.judge.worker;

import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.util.Optional;
import podium.judge.protocol.CounterNames;

/**
 * What this thread has executed and allocated so far. Only a worker that was started to count has the counter; in any other,
 * whose time is taken, nothing is read and both are zero.
 */
final class Meter {
    private final Optional<Field> counter;
    private final Optional<com.sun.management.ThreadMXBean> threads;

    private Meter(Optional<Field> counter) {
        this.counter = counter;
        this.threads = counter.flatMap(unused -> threads());
    }

    /**
     * A state of both, or a difference of two.
     *
     * @param executed bytecodes, lengths of copied arrays included
     * @param allocated bytes
     */
    record Reading(long executed, long allocated) {
        Reading since(Reading before) {
            return new Reading(executed - before.executed, allocated - before.allocated);
        }
    }

    static Meter ofThisWorker() {
        try {
            return new Meter(Optional.of(Class.forName(CounterNames.CLASS).getField(CounterNames.TOTAL)));
        } catch (ReflectiveOperationException e) {
            return new Meter(Optional.empty());
        }
    }

    private static Optional<com.sun.management.ThreadMXBean> threads() {
        return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean bean
                        && bean.isThreadAllocatedMemorySupported()
                ? Optional.of(bean)
                : Optional.empty();
    }

    Reading read() {
        if (counter.isEmpty()) {
            // A runtime of java.base alone has no bean to ask.
            return new Reading(0, 0);
        }
        long allocated = threads.map(com.sun.management.ThreadMXBean::getCurrentThreadAllocatedBytes)
                .orElse(0L);
        return new Reading(counter.map(Meter::total).orElse(0L), allocated);
    }

    private static long total(Field field) {
        try {
            return field.getLong(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the counter is public", e);
        }
    }
}
