package podium.judge.engine.sandbox;

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
    /** For one submission with so much heap. */
    public static Limits forSubmission(int heapMegabytes) {
        return new Limits(heapMegabytes, 96, 32, 2, 96, false);
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
