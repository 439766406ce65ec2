package podium.judge.protocol;

/**
 * Names of the class that instrumented code adds to. It is in {@code java.base}, where both the JDK's collections and a
 * submission can reach it, and exists only in a worker that was started to count.
 */
public final class CounterNames {
    /** Binary name of the class. */
    public static final String CLASS = "java.util.PodiumCounter";
    /** Its public static {@code long}: what has been executed so far. */
    public static final String TOTAL = "total";

    private CounterNames() {}
}
