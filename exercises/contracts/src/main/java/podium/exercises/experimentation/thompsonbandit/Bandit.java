package podium.exercises.experimentation.thompsonbandit;

/**
 * One bandit and what it has learned. Arms are numbered from 0; an arm that is not there is an {@link
 * IllegalArgumentException}, after which the bandit is as it was before.
 */
public interface Bandit {
    /**
     * Selects an arm: draws a sample of each, in ascending order of the arms and once a selection, and takes the largest.
     *
     * @param sampler where the samples come from; it serves this call only
     * @return the arm of the largest sample, the lowest such arm where samples are equal; the bandit learns nothing by it
     *     <p>Expected cost: O(arms).
     */
    int select(BetaSampler sampler);

    /**
     * Learns an outcome: first the evidence of all arms fades, then this outcome counts as one.
     *
     * @param arm that was played, whether or not it was the last one selected; outcomes may come late and in any order
     * @param reward whether it paid
     *     <p>Expected cost: O(arms).
     */
    void update(int arm, boolean reward);

    /**
     * The probability at which an arm is believed to pay: the mean of its Beta distribution.
     *
     * @param arm which
     *     <p>Expected cost: O(1).
     */
    double mean(int arm);
}
