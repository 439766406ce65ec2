package podium.judge.app.session;

import java.util.function.LongSupplier;

/** Counts a session's time on a clock that nobody can set; goes on from where an earlier process stopped. */
final class SessionClock {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final LongSupplier nanos;
    private long counted;
    private long since;
    private boolean running;

    /**
     * A clock that stands.
     *
     * @param elapsed milliseconds that have gone by already
     * @param nanos such as {@link System#nanoTime}
     */
    SessionClock(long elapsed, LongSupplier nanos) {
        this.nanos = nanos;
        this.counted = elapsed;
    }

    void start() {
        if (!running) {
            since = nanos.getAsLong();
            running = true;
        }
    }

    void stop() {
        counted = elapsed();
        running = false;
    }

    boolean isRunning() {
        return running;
    }

    /** Milliseconds so far. */
    long elapsed() {
        return counted + (running ? (nanos.getAsLong() - since) / NANOS_PER_MILLI : 0);
    }
}
