package podium.judge.engine.judging;

import java.util.function.Consumer;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.verdict.LawResult;

/**
 * What to judge and how.
 *
 * @param submission the sources
 * @param timing how much to time
 * @param seed of every random draw
 * @param progress is told each law's result as it is known; what it is told is not reduced to a disclosure level
 */
public record JudgeRequest(Submission submission, Timing timing, long seed, Consumer<LawResult> progress) {
    /** How much to time. */
    public enum Timing {
        /** Laws only. */
        NONE,
        /** Judge-timed pairs: about a second. */
        QUICK,
        /** Judge-timed pairs, then JMH: about ten seconds. */
        FULL
    }
}
