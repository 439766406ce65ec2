package podium.judge.engine.sandbox;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A JVM in a box. Closing it kills the whole tree and removes its folder. */
public final class BoxedProcess implements Closeable {
    private static final int ERROR_BYTES_KEPT = 4_096;
    private static final long REAP_MILLIS = 5_000;
    /** Bubblewrap makes its inner process within 20 ms; a machine that is overloaded takes a hundred times that. */
    private static final long NESTED_MILLIS = 2_000;

    private final Process process;
    private final @Nullable Path folder;
    private final long farewellMillis;
    private final boolean nested;
    private final StringBuffer errors = new StringBuffer();
    private @Nullable CpuClock cpu;

    private BoxedProcess(Process process, @Nullable Path folder, long farewellMillis, boolean nested) {
        this.process = process;
        this.folder = folder;
        this.farewellMillis = farewellMillis;
        this.nested = nested;
        Thread drain = new Thread(this::drainErrors, "box-stderr");
        drain.setDaemon(true);
        drain.start();
    }

    /** A box that is a process which holds what runs in it as a child. */
    static BoxedProcess nested(Process process) {
        return new BoxedProcess(process, null, 0, true);
    }

    /**
     * A box that is the process itself.
     *
     * @param folder to remove at the end
     * @param farewellMillis how long the process may take to end by itself when its input is closed
     */
    static BoxedProcess plain(Process process, Path folder, long farewellMillis) {
        return new BoxedProcess(process, folder, farewellMillis, false);
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

    /** CPU time of all threads of all processes in the box so far; empty where the machine cannot tell. */
    public Optional<CpuTime> cpuTime() {
        if (cpu == null) {
            cpu = CpuClock.of(process.toHandle());
        }
        return cpu.read();
    }

    /** Kills the box at once; safe from any thread. */
    public void kill() {
        awaitChild();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /**
     * A child whose parent dies while it is made lives on: it asks to die with its parent too late, or waits for ever to be
     * told to go on. So there is no killing before there is a child to kill first.
     */
    private void awaitChild() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(NESTED_MILLIS);
        while (nested
                && process.isAlive()
                && process.descendants().findAny().isEmpty()
                && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(1_000_000);
        }
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
