package podium.judge.engine.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * CPU time of a process tree, read from outside of it. Linux tells nanoseconds a thread in {@code schedstat}; elsewhere
 * {@link ProcessHandle} tells whole ticks of about 10 ms.
 */
final class CpuClock {
    private final List<ProcessHandle> processes;
    private final boolean fine;
    /** Time of threads that have ended is in no task's file any more; the highest sum seen keeps the clock monotonic. */
    private long highest;

    private CpuClock(List<ProcessHandle> processes) {
        this.processes = processes;
        this.fine = Files.isReadable(Path.of("/proc/self/schedstat"));
    }

    static CpuClock of(ProcessHandle root) {
        return new CpuClock(Stream.concat(Stream.of(root), root.descendants()).toList());
    }

    Optional<Long> nanos() {
        long sum = 0;
        for (ProcessHandle process : processes) {
            Optional<Long> one = fine ? schedstat(process.pid()) : ticks(process);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            sum += one.get();
        }
        highest = Math.max(highest, sum);
        return Optional.of(highest);
    }

    private static Optional<Long> ticks(ProcessHandle process) {
        return process.info().totalCpuDuration().map(java.time.Duration::toNanos);
    }

    private static Optional<Long> schedstat(long pid) {
        long sum = 0;
        try (Stream<Path> tasks = Files.list(Path.of("/proc/" + pid + "/task"))) {
            for (Path task : tasks.toList()) {
                String line = Files.readString(task.resolve("schedstat"));
                sum += Long.parseLong(line.substring(0, line.indexOf(' ')));
            }
            return Optional.of(sum);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
