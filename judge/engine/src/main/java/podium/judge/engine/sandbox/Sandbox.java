package podium.judge.engine.sandbox;

import java.io.IOException;

/** Starts boxed JVMs. */
public interface Sandbox {
    /**
     * Starts one.
     *
     * @throws IOException if the operating system refuses; always the judge's fault
     */
    BoxedProcess start(BoxCommand command) throws IOException;

    /** What this box stops and what it does not. */
    SandboxReport report();

    /** The strongest box that works here, found by trying; takes about 10 ms. */
    static Sandbox strongest() {
        return Bubblewrap.probe().orElseGet(PlainProcess::new);
    }

    /** A separate JVM with limits of its own and nothing around it: works everywhere. */
    static Sandbox plain() {
        return new PlainProcess();
    }

    /** Plain processes that leave class-data archives in the folder when they end; only for trusted code. */
    static Sandbox archiving(java.nio.file.Path folder) {
        return new Archiving(folder);
    }
}
