package podium.judge.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import podium.judge.engine.sandbox.BoxCommand;
import podium.judge.engine.sandbox.BoxedProcess;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.sandbox.SandboxReport;

/** The strongest sandbox, with something that goes wrong at one start. */
final class FaultySandbox implements Sandbox {
    private final Sandbox sound = Sandbox.strongest();
    private final List<BoxedProcess> started = new ArrayList<>();
    private final int faultyStart;
    private final Fault fault;
    private int starts;

    /** What goes wrong. */
    interface Fault {
        BoxedProcess start(Sandbox sound, BoxCommand command) throws IOException;
    }

    /** Nothing goes wrong until somebody calls {@link #killAll}. */
    FaultySandbox() {
        this(0, Sandbox::start);
    }

    FaultySandbox(int faultyStart, Fault fault) {
        this.faultyStart = faultyStart;
        this.fault = fault;
    }

    /** The operating system has no process left to give. */
    static BoxedProcess forkFails(Sandbox sound, BoxCommand command) throws IOException {
        throw new IOException("error=11, Resource temporarily unavailable");
    }

    /** The process starts and ends without a word. */
    static BoxedProcess endsAtOnce(Sandbox sound, BoxCommand command) throws IOException {
        return sound.start(new BoxCommand(
                command.javaHome(),
                command.classPath(),
                "podium.NoSuchMain",
                command.arguments(),
                command.jvmOptions(),
                command.archive(),
                command.basePatch(),
                command.limits()));
    }

    /** The process is killed from outside after so long. */
    static Fault killedAfter(long millis) {
        return (sound, command) -> {
            BoxedProcess process = sound.start(command);
            process.killAfter(millis);
            return process;
        };
    }

    @Override
    public synchronized BoxedProcess start(BoxCommand command) throws IOException {
        starts++;
        BoxedProcess process = starts == faultyStart ? fault.start(sound, command) : sound.start(command);
        started.add(process);
        return process;
    }

    /** Kills everything that was started, as somebody outside might. */
    synchronized void killAll() {
        started.forEach(BoxedProcess::kill);
        started.forEach(process -> process.exitCode(5_000));
    }

    synchronized int starts() {
        return starts;
    }

    @Override
    public SandboxReport report() {
        return sound.report();
    }
}
