package podium.exercises;

/** The interview level an exercise is aimed at, easiest first. */
public enum Level {
    /** Engineer. */
    L4,
    /** Senior engineer. */
    L5,
    /** Staff engineer. */
    L6
}
