package podium.judge.engine.sandbox;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Waits for processes. */
final class Ending {
    private Ending() {}

    /**
     * The exit code; empty if the process does not end within the time. An interrupt does not cut the wait short, and is
     * kept: neither what ended a process nor which box is used may depend on it.
     */
    static Optional<Integer> of(Process process, long millis) {
        boolean interrupted = Thread.interrupted();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        try {
            while (true) {
                try {
                    boolean ended = process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                    return ended ? Optional.of(process.exitValue()) : Optional.empty();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
