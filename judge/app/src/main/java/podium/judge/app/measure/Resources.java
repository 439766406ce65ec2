package podium.judge.app.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What this process holds of the machine.
 *
 * @param processes that it has started and that live, all generations
 * @param files open file handles; 0 where the machine does not tell
 * @param folders temporary folders of the judge
 * @param threads of this JVM
 * @param heapMegabytes used after a collection
 */
public record Resources(long processes, long files, long folders, int threads, long heapMegabytes) {
    /** Counts now. */
    public static Resources now() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return new Resources(
                ProcessHandle.current().descendants().count(),
                entries(Path.of("/proc/self/fd"), ""),
                entries(Path.of(System.getProperty("java.io.tmpdir")), "podium-"),
                Thread.activeCount(),
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static long entries(Path folder, String start) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(start))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException("what this process holds cannot be counted in " + folder, e);
        }
    }

    /** Whether this is no more than it was, but for what a JVM's own caches and helpers take. */
    public boolean noMoreThan(Resources before) {
        return processes <= before.processes
                && files <= before.files + 8
                && folders <= before.folders
                && threads <= before.threads + 4
                && heapMegabytes <= before.heapMegabytes + 64;
    }

    @Override
    public String toString() {
        return processes + " processes, " + files + " files, " + folders + " folders, " + threads + " threads, "
                + heapMegabytes + " MB heap";
    }
}
