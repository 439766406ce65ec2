package podium.judge.engine.sandbox;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JVM in a box. Closing it kills the whole tree and removes its folder. */
public final class BoxedProcess implements Closeable {
    private static final int ERROR_BYTES_KEPT = 4_096;
    private static final long REAP_MILLIS = 5_000;

    private final Process process;
    private final @Nullable Path folder;
    private final long farewellMillis;
    private final StringBuffer errors = new StringBuffer();
    private @Nullable CpuClock cpu;

    BoxedProcess(Process process, @Nullable Path folder) {
        this(process, folder, 0);
    }

    /**
     * A box around a process.
     *
     * @param folder to remove at the end
     * @param farewellMillis how long the process may take to end by itself when its input is closed
     */
    BoxedProcess(Process process, @Nullable Path folder, long farewellMillis) {
        this.process = process;
        this.folder = folder;
        this.farewellMillis = farewellMillis;
        Thread drain = new Thread(this::drainErrors, "box-stderr");
        drain.setDaemon(true);
        drain.start();
    }

    /** Reads all of standard error, so that the child never blocks on it, and keeps the start. */
    private void drainErrors() {
        byte[] chunk = new byte[1_024];
        try (InputStream stream = process.getErrorStream()) {
            for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
                if (errors.length() < ERROR_BYTES_KEPT) {
                    errors.append(new String(chunk, 0, read, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            errors.append("(standard error could not be read: ")
                    .append(e.getMessage())
                    .append(')');
        }
    }

    /** What the process writes to standard output. */
    public InputStream output() {
        return process.getInputStream();
    }

    /** What the process reads from standard input. */
    public OutputStream input() {
        return process.getOutputStream();
    }

    /** The start of what the process wrote to standard error. */
    public String errors() {
        return errors.toString();
    }

    /** CPU time of all threads of all processes in the box so far, in nanoseconds; empty where the machine cannot tell. */
    public Optional<Long> cpuNanos() {
        if (cpu == null) {
            cpu = CpuClock.of(process.toHandle());
        }
        return cpu.nanos();
    }

    /** Kills the box at once; safe from any thread. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Kills the box if it has not ended by then. */
    public void killAfter(long millis) {
        Thread killer = new Thread(() -> {
            if (exitCode(millis).isEmpty()) {
                kill();
            }
        });
        killer.setDaemon(true);
        killer.start();
    }

    /** Waits for the end, through interrupts; empty if it does not come within the time. */
    public Optional<Integer> exitCode(long millis) {
        return Ending.of(process, millis);
    }

    @Override
    public void close() {
        sayFarewell();
        kill();
        exitCode(REAP_MILLIS);
        if (folder != null) {
            try {
                FolderTree.remove(folder);
            } catch (IOException e) {
                throw new UncheckedIOException("a box's folder cannot be removed: " + folder, e);
            }
        }
    }

    private void sayFarewell() {
        if (farewellMillis > 0) {
            try {
                process.getOutputStream().close();
            } catch (IOException e) {
                errors.append("(its input was closed already)");
            }
            exitCode(farewellMillis);
        }
    }
}
