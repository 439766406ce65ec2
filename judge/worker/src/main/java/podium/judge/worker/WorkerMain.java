package podium.judge.worker;

import java.io.IOException;

/**
 * Main of the untrusted JVM: a calculator that answers calls. Everything about the submission arrives in frames on
 * standard input.
 */
public final class WorkerMain {
    private WorkerMain() {}

    /**
     * Serves until the judge closes the pipe, then ends the process, whatever threads the submission left behind.
     *
     * @param arguments optionally the name of a {@link Runnable} that warms this JVM up before it reports for duty
     */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        CapturedStreams printed = CapturedStreams.install();
        for (String warmUp : arguments) {
            ((Runnable) Class.forName(warmUp).getDeclaredConstructor().newInstance()).run();
        }
        printed.drain();
        new Dispatcher(CapturedStreams.frames(), printed).run();
        Runtime.getRuntime().halt(0);
    }
}
