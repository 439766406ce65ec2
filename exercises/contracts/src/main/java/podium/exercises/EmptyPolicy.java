package podium.exercises;

/** What a mean over queries or members does with those that have nothing relevant. */
public enum EmptyPolicy {
    /** They score 0 and count. */
    ZERO,
    /** They are left out. */
    SKIP
}
