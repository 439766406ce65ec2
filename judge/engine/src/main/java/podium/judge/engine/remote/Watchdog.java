package podium.judge.engine.remote;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Kills peers that are past their deadline. One thread polls them all, so that a call costs no timer of its own. */
final class Watchdog {
    private static final long POLL_MILLIS = 5;
    private static final Set<Peer> WATCHED = ConcurrentHashMap.newKeySet();

    static {
        Thread thread = new Thread(Watchdog::poll, "podium-watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    private Watchdog() {}

    static void watch(Peer peer) {
        WATCHED.add(peer);
    }

    static void forget(Peer peer) {
        WATCHED.remove(peer);
    }

    private static void poll() {
        while (true) {
            long now = System.nanoTime();
            WATCHED.forEach(peer -> peer.killIfPast(now));
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                // Nobody interrupts this thread on purpose, and a judge without deadlines would hang.
                Thread.currentThread().isInterrupted();
            }
        }
    }
}
