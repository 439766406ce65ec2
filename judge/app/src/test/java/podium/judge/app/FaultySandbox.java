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
    private final int firstFaulty;
    private final int lastFaulty;
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

    /** One start goes wrong, and what is started after it does not. */
    FaultySandbox(int faultyStart, Fault fault) {
        this(faultyStart, faultyStart, fault);
    }

    private FaultySandbox(int firstFaulty, int lastFaulty, Fault fault) {
        this.firstFaulty = firstFaulty;
        this.lastFaulty = lastFaulty;
        this.fault = fault;
    }

    /** Every start from this one on goes wrong. */
    static FaultySandbox from(int firstFaulty, Fault fault) {
        return new FaultySandbox(firstFaulty, Integer.MAX_VALUE, fault);
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
        boolean faulty = starts >= firstFaulty && starts <= lastFaulty;
        BoxedProcess process = faulty ? fault.start(sound, command) : sound.start(command);
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
