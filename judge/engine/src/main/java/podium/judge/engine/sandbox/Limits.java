package podium.judge.engine.sandbox;

import java.util.List;

/**
 * What one boxed JVM may use.
 *
 * @param heapMegabytes of Java heap
 * @param metaspaceMegabytes of class metadata
 * @param directMegabytes of direct buffers
 * @param stackMegabytes a thread's stack
 * @param threads threads in all, the JVM's own included, where the sandbox can limit them
 * @param sockets whether it may open sockets, which lead nowhere but to itself
 */
public record Limits(
        int heapMegabytes,
        int metaspaceMegabytes,
        int directMegabytes,
        int stackMegabytes,
        int threads,
        boolean sockets) {
    private static final int FILE_BYTES = 64 << 20;
    private static final int OPEN_FILES = 512;
    /** What a JVM takes besides heap, class metadata, direct buffers and stacks: compiled code, its collector, its libraries. */
    private static final int JVM_MEGABYTES = 512;

    /** As options of {@code prlimit}, but for threads: whose they count depends on the box. */
    List<String> asPrlimit() {
        long data = (long) heapMegabytes + metaspaceMegabytes + directMegabytes + JVM_MEGABYTES;
        return List.of("--core=0", "--fsize=" + FILE_BYTES, "--nofile=" + OPEN_FILES, "--data=" + (data << 20));
    }

    /** For one submission with so much heap. */
    public static Limits forSubmission(int heapMegabytes) {
        return new Limits(heapMegabytes, 96, 32, 2, 96, false);
    }

    /** The same with half of the heap. */
    public Limits withHalfTheHeap() {
        return new Limits(heapMegabytes / 2, metaspaceMegabytes, directMegabytes, stackMegabytes, threads, sockets);
    }

    /** For the compiler: deep expressions need stack. */
    public static Limits forCompiler() {
        return new Limits(384, 192, 32, 8, 96, false);
    }

    /** For a submission on Spark, which brings a few hundred threads and much code of its own, and talks to itself. */
    public static Limits forSpark(int heapMegabytes) {
        return new Limits(heapMegabytes, 512, 256, 4, 1_024, true);
    }
}
