package podium.judge.engine.remote;

/**
 * The worker can no longer be asked: it ran out of time or memory, ended itself, or broke the protocol. Which of these is
 * told by evidence gathered outside the worker.
 */
public final class SubjectFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String sentence;

    /** What ended the worker. */
    public enum Kind {
        /** No answer before the judge's deadline. */
        TIMED_OUT,
        /** The JVM ended because its memory limit was reached. */
        OUT_OF_MEMORY,
        /** The JVM ended for another reason: exit, halt, crash. */
        DIED,
        /** Bytes that are no frame, or a frame that answers nothing. */
        BROKE_PROTOCOL,
        /** A value returned, or given to a function, that is not of the contract's type. */
        WRONG_TYPE,
        /** More given to functions than is kept. */
        TOO_MUCH,
        /** The judge's side failed; never charged to the candidate. */
        JUDGE_FAULT
    }

    /** Describes a failure in one sentence with figures. */
    public SubjectFailure(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
        this.sentence = sentence;
    }

    /** What happened, with figures. */
    public String sentence() {
        return sentence;
    }

    /** What ended the worker. */
    public Kind kind() {
        return kind;
    }
}
