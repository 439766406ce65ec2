package podium.judge.engine.sandbox;

/**
 * CPU time of a box.
 *
 * @param nanos all of it
 * @param coarse how much of it is known in ticks of about 10 ms only
 */
public record CpuTime(long nanos, long coarse) {
    /** What was used since. */
    public CpuTime since(CpuTime before) {
        return new CpuTime(nanos - before.nanos, coarse - before.coarse);
    }

    /** Whether ticks of user's and system's time, each cut off, make at most a fifth of it uncertain. */
    public boolean isPrecise() {
        return coarse == 0 || nanos >= 100_000_000;
    }
}
