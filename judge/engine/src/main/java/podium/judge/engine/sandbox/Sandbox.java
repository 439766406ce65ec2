package podium.judge.engine.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

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
        return Bubblewrap.probe().or(PlainProcess::limited).orElseGet(PlainProcess::new);
    }

    /** The box of exactly that level; empty where it does not work. */
    static Optional<Sandbox> at(SandboxLevel level) {
        return switch (level) {
            case PROCESS -> Optional.of(new PlainProcess());
            case LIMITED -> PlainProcess.limited();
            case BUBBLEWRAP -> Bubblewrap.probe();
        };
    }

    /** Plain processes that leave class-data archives in the folder when they end; only for trusted code. */
    static Sandbox archiving(Path folder) {
        return new Archiving(folder);
    }
}
