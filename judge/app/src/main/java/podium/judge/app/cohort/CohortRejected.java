package podium.judge.app.cohort;

/** What was given is no cohort; says what was expected, what was found and where. */
public final class CohortRejected extends Exception {
    private static final long serialVersionUID = 1L;

    /** Describes the problem in one line that needs no stack trace. */
    public CohortRejected(String sentence) {
        super(sentence);
    }
}
