package podium.exercises;

/** How a graded judgement becomes gain in a discounted cumulative gain. */
public enum Gain {
    /** The grade itself (Järvelin and Kekäläinen, 2002). */
    LINEAR,
    /** {@code 2^grade - 1} (Burges et al., 2005): one top grade dominates. */
    EXPONENTIAL
}
