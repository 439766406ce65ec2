package podium.judge.engine.submission;

/** The path given is not a submission; says what was expected, what was found and where. */
public final class SubmissionRejected extends Exception {
    private static final long serialVersionUID = 1L;

    /** Describes the problem in one line that needs no stack trace. */
    public SubmissionRejected(String sentence) {
        super(sentence);
    }
}
