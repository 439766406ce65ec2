package podium.judge.engine.verdict;

/** What became of a submission, or of one law; the constants stand in order of precedence. */
public enum Verdict {
    /** Judge error: not provably the candidate's fault; never lowers a score. */
    JE("judge error"),
    /** Tampering. */
    SEC("tampering"),
    /** Uses what the track forbids. */
    RULE("uses what is forbidden"),
    /** Does not compile. */
    CE("does not compile"),
    /** Memory limit exceeded. */
    MLE("memory limit exceeded"),
    /** Time limit exceeded. */
    TLE("time limit exceeded"),
    /** Output limit exceeded. */
    OLE("output limit exceeded"),
    /** Ended with an exception, or ended its process. */
    RTE("run-time error"),
    /** Wrong answer. */
    WA("wrong answer"),
    /** Correct, above the cost limit. */
    SLOW("correct, too slow"),
    /** Accepted: every law ran and held. */
    AC("accepted"),
    /** Not attempted. */
    NA("not attempted");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** The verdict in words, lower case. */
    public String words() {
        return words;
    }
}
