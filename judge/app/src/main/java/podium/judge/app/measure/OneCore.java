package podium.judge.app.measure;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** While open, all threads of this process share one core, and so does every process that they start (Linux only). */
public final class OneCore implements AutoCloseable {
    private static final long LIMIT_MILLIS = 2_000;

    private final String before = "0-" + (Runtime.getRuntime().availableProcessors() - 1);

    private OneCore() {}

    /** Moves onto one core; empty where this machine has no {@code taskset} or it refuses. */
    public static Optional<OneCore> share() {
        OneCore here = new OneCore(); // Before moving: it notes how many cores there were.
        return move("0") ? Optional.of(here) : Optional.empty();
    }

    private static boolean move(String cores) {
        try {
            Process taskset = new ProcessBuilder(List.of(
                            "taskset",
                            "-a",
                            "-c",
                            "-p",
                            cores,
                            Long.toString(ProcessHandle.current().pid())))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return taskset.waitFor(LIMIT_MILLIS, TimeUnit.MILLISECONDS) && taskset.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Moves back onto all cores. */
    @Override
    public void close() {
        move(before);
    }
}
