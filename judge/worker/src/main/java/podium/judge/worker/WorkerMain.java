package podium.judge.worker;

import java.io.IOException;

/**
 * Main of the untrusted JVM: a calculator that answers calls. It needs no arguments; everything arrives in frames on
 * standard input.
 */
public final class WorkerMain {
    private WorkerMain() {}

    /** Serves until the judge closes the pipe, then ends the process, whatever threads the submission left behind. */
    public static void main(String[] arguments) throws IOException {
        CapturedStreams printed = CapturedStreams.install();
        new Dispatcher(CapturedStreams.frames(), printed).run();
        Runtime.getRuntime().halt(0);
    }
}
