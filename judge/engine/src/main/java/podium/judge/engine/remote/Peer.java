package podium.judge.engine.remote;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import podium.judge.engine.remote.SubjectFailure.Kind;
import podium.judge.engine.sandbox.BoxCommand;
import podium.judge.engine.sandbox.BoxedProcess;
import podium.judge.engine.sandbox.CpuTime;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.protocol.Frame;
import podium.judge.protocol.FrameChannel;
import podium.judge.protocol.FrameKind;
import podium.judge.protocol.MalformedFrame;

/**
 * A boxed JVM on the other end of a frame channel. Every wait has a deadline on this JVM's clock; whatever goes wrong is a
 * {@link SubjectFailure} that says what, and after it the peer is dead.
 */
public final class Peer implements Closeable {
    /** Spark takes 5 s to start, and ten times that on a busy machine. */
    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    private static final long EXIT_MILLIS = 2_000;
    /** What a JVM started with ExitOnOutOfMemoryError ends with. */
    private static final int OUT_OF_MEMORY_EXIT = 3;

    /**
     * What a process killed by SIGKILL or SIGTERM ends with: the machine ran out of memory, or somebody killed it. A
     * submission can end itself with these codes as well.
     */
    private static final Set<Integer> KILLED_EXITS = Set.of(128 + 9, 128 + 15);

    private static final long NO_DEADLINE = Long.MAX_VALUE;

    private final BoxedProcess process;
    private final FrameChannel channel;
    private final int heapMegabytes;
    private volatile long deadline = NO_DEADLINE;
    private volatile boolean timedOut;
    private boolean greeted;
    private boolean closed;
    private boolean blamedForKills;

    private Peer(BoxedProcess process, int heapMegabytes) {
        this.process = process;
        this.heapMegabytes = heapMegabytes;
        this.channel = FrameChannel.ofJudge(process.output(), process.input());
    }

    /** Starts one without waiting for it. */
    public static Peer start(Sandbox sandbox, BoxCommand command) {
        try {
            Peer peer = new Peer(sandbox.start(command), command.limits().heapMegabytes());
            Watchdog.watch(peer);
            return peer;
        } catch (IOException e) {
            throw new SubjectFailure(Kind.JUDGE_FAULT, "a worker could not be started: " + e.getMessage());
        }
    }

    /** From now on an end that looks like a kill counts as its own doing: somebody else's seldom comes twice. */
    public Peer blamedForKills() {
        blamedForKills = true;
        return this;
    }

    /** Waits until the other end is up. */
    public void awaitStart() {
        if (!greeted) {
            Frame hello = within(START_LIMIT, channel::receive);
            greeted = hello.kind() == FrameKind.HELLO;
            if (!greeted) {
                throw dead(Kind.JUDGE_FAULT, "expected HELLO from a new worker, found " + hello.kind());
            }
        }
    }

    /** Sends a frame and receives the next one within the limit. */
    public Frame ask(Frame frame, Duration limit) {
        awaitStart();
        return within(limit, () -> {
            channel.send(frame);
            return channel.receive();
        });
    }

    /** CPU time of the box so far. */
    public Optional<CpuTime> cpuTime() {
        return process.cpuTime();
    }

    /** Kills the peer for a reply that cannot be trusted. Before it is up no submission has reached it. */
    SubjectFailure dead(Kind kind, String sentence) {
        close();
        return greeted
                ? new SubjectFailure(kind, sentence)
                : new SubjectFailure(Kind.JUDGE_FAULT, "a worker did not come up: " + sentence);
    }

    void killIfPast(long now) {
        long limit = deadline;
        if (limit != NO_DEADLINE && now - limit > 0) {
            timedOut = true;
            deadline = NO_DEADLINE;
            process.kill();
        }
    }

    private Frame within(Duration limit, Exchange exchange) {
        try {
            return untilDeadline(limit, exchange);
        } catch (MalformedFrame e) {
            throw timedOut
                    ? late(limit)
                    : dead(Kind.BROKE_PROTOCOL, "the worker's answer is no frame: " + e.getMessage());
        } catch (IOException e) {
            throw timedOut ? late(limit) : died();
        }
    }

    private Frame untilDeadline(Duration limit, Exchange exchange) throws IOException {
        deadline = System.nanoTime() + limit.toNanos();
        try {
            return exchange.run();
        } finally {
            deadline = NO_DEADLINE;
        }
    }

    private SubjectFailure late(Duration limit) {
        return dead(Kind.TIMED_OUT, "no answer within " + limit.toMillis() + " ms");
    }

    private SubjectFailure died() {
        Optional<Integer> exit = process.exitCode(EXIT_MILLIS);
        String errors = process.errors();
        boolean ours = closed;
        close();
        if (!greeted) {
            String said = errors.isBlank()
                    ? ""
                    : ": " + errors.strip().lines().findFirst().orElse("");
            return new SubjectFailure(Kind.JUDGE_FAULT, "a worker ended before it was up" + said);
        }
        if (exit.isPresent() && exit.get() == OUT_OF_MEMORY_EXIT) {
            return new SubjectFailure(Kind.OUT_OF_MEMORY, "used all of its " + heapMegabytes + " MB of heap");
        }
        if (!ours && !blamedForKills && exit.filter(KILLED_EXITS::contains).isPresent()) {
            return new SubjectFailure(Kind.JUDGE_FAULT, "a worker was killed from outside, exit code " + exit.get());
        }
        return new SubjectFailure(
                Kind.DIED,
                "the process ended instead of answering"
                        + exit.map(code -> ", exit code " + code).orElse("")
                        + errors.lines().findFirst().map(line -> ": " + line).orElse(""));
    }

    @Override
    public void close() {
        closed = true;
        Watchdog.forget(this);
        process.close();
    }

    /** One send and receive. */
    private interface Exchange {
        Frame run() throws IOException;
    }
}
