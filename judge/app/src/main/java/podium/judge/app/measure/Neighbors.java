package podium.judge.app.measure;

import java.util.stream.IntStream;

/** Busy neighbors: threads that burn a core each while this is open. */
public final class Neighbors implements AutoCloseable {
    private volatile boolean open = true;

    private Neighbors() {}

    /** Starts so many. */
    public static Neighbors busy(int count) {
        Neighbors neighbors = new Neighbors();
        IntStream.range(0, count).forEach(number -> {
            Thread thread = new Thread(neighbors::burn, "neighbor-" + number);
            thread.setDaemon(true);
            thread.start();
        });
        return neighbors;
    }

    private void burn() {
        while (open) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        open = false;
    }
}
