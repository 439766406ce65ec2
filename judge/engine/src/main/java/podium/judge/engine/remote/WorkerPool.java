package podium.judge.engine.remote;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import podium.judge.engine.sandbox.BoxCommand;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.sandbox.SandboxReport;

/** Starts workers ahead of need: a started worker knows nothing of the submission that it will get. */
public final class WorkerPool implements Closeable {
    private final Sandbox sandbox;
    private final Map<BoxCommand, Deque<Peer>> idle = new HashMap<>();

    /** A pool without workers. */
    public WorkerPool(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** Starts workers, without waiting, until so many are idle. */
    public synchronized void prestart(BoxCommand command, int count) {
        Deque<Peer> spares = idle.computeIfAbsent(command, key -> new ArrayDeque<>());
        while (spares.size() < count) {
            spares.add(Peer.start(sandbox, command));
        }
    }

    /** Takes an idle worker, or starts one. */
    public synchronized Peer take(BoxCommand command) {
        Deque<Peer> spares = idle.get(command);
        return spares == null || spares.isEmpty() ? Peer.start(sandbox, command) : spares.remove();
    }

    /** The box that its workers live in. */
    public SandboxReport sandbox() {
        return sandbox.report();
    }

    @Override
    public synchronized void close() {
        idle.values().forEach(spares -> spares.forEach(Peer::close));
        idle.clear();
    }
}
