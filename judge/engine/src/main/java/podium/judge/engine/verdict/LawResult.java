package podium.judge.engine.verdict;

import java.time.Duration;
import java.util.Optional;

/**
 * What became of one law.
 *
 * @param law its sentence
 * @param convention the house convention that decides the case, empty where none is in dispute
 * @param verdict AC when it held
 * @param counterexample how it failed, empty when it held
 * @param figures what the law measured, empty where it is not about measurements
 * @param printed what the submission printed meanwhile, bounded
 * @param time how long it took, on the judge's clock
 */
public record LawResult(
        String law,
        String convention,
        Verdict verdict,
        Optional<Counterexample> counterexample,
        String figures,
        String printed,
        Duration time) {
    /** The law of timed calls that no exercise declares: broken by a wrong result, an exception or a timeout. */
    public static final String TIMED_RESULTS = "timed calls return what the reference returns";

    /** The same, broken by a process that makes times wrong. */
    public static final String TIMED_WORK = "a timed process works when it is called, and reports what the clock says";

    /** What the failure of a law opens with that was not put to a submission any more: it had its verdict. */
    public static final String NOT_ASKED = "not asked";

    /** Whether the submission was asked at all: else its failure says nothing of the law. */
    public boolean wasAsked() {
        return counterexample
                .filter(failure -> failure.got().startsWith(NOT_ASKED))
                .isEmpty();
    }

    /** Whether it takes timing to break it. */
    public boolean isOfTimedCalls() {
        return law.equals(TIMED_RESULTS) || law.equals(TIMED_WORK);
    }
}
