package podium.judge.engine.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * CPU time of a process tree, read from outside of it. {@link ProcessHandle} tells whole ticks of about 10 ms; Linux tells
 * nanoseconds as well, in {@code schedstat}, of each thread that lives.
 */
final class CpuClock {
    private final List<ProcessHandle> processes;
    private final boolean fine;
    /** Of threads that have ended, whose files are gone: what the ticks have more than the threads that live. */
    private long ended;
    /** Ticks are late; the highest time seen keeps the clock monotonic. */
    private long highest;

    private CpuClock(List<ProcessHandle> processes) {
        this.processes = processes;
        this.fine = Files.isReadable(Path.of("/proc/self/schedstat"));
    }

    static CpuClock of(ProcessHandle root) {
        return new CpuClock(Stream.concat(Stream.of(root), root.descendants()).toList());
    }

    Optional<CpuTime> read() {
        long sum = 0;
        long ticks = 0;
        for (ProcessHandle process : processes) {
            // In this order: what passes between the two must not look like time of threads that have ended.
            Optional<Long> coarse = ticks(process);
            Optional<Long> one = fine ? schedstat(process.pid()) : coarse;
            if (one.isEmpty()) {
                return Optional.empty();
            }
            sum += one.get();
            ticks += coarse.orElse(0L);
        }
        ended = Math.max(ended, ticks - sum);
        highest = Math.max(highest, sum + ended);
        return Optional.of(new CpuTime(highest, fine ? ended : highest));
    }

    private static Optional<Long> ticks(ProcessHandle process) {
        return process.info().totalCpuDuration().map(java.time.Duration::toNanos);
    }

    private static Optional<Long> schedstat(long pid) {
        try (Stream<Path> tasks = Files.list(Path.of("/proc/" + pid + "/task"))) {
            return Optional.of(tasks.mapToLong(CpuClock::ofThread).sum());
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static long ofThread(Path task) {
        try {
            String line = Files.readString(task.resolve("schedstat"));
            return Long.parseLong(line.substring(0, line.indexOf(' ')));
        } catch (IOException e) {
            return 0; // It has ended since it was listed, so the ticks have it.
        }
    }
}
