package podium.judge.app.readiness;

/**
 * How a sitting on one exercise ended, as a stretch of the latent performance that an ordinal logistic model supposes behind it:
 * the exercise is passed from 0 on. Source: Samejima, <i>Estimation of latent ability using a response pattern of graded
 * scores</i>, 1969; McCullagh, <i>Regression models for ordinal data</i>, 1980. Where the two inner borders lie is a choice of
 * ours: at even odds to pass, 18 of 100 sittings are {@link #CLEAR} and as many {@link #FAR_OFF}.
 */
public enum Outcome {
    /** Not accepted in time, and fewer than half of the laws held. */
    FAR_OFF(Double.NEGATIVE_INFINITY, -Outcome.BORDER),
    /** Not accepted in time, but at least half of the laws held. */
    NEARLY(-Outcome.BORDER, 0),
    /** Not accepted, and how near it was is not known. */
    FAILED(Double.NEGATIVE_INFINITY, 0),
    /** Accepted in more than half of the time. */
    JUST(0, Outcome.BORDER),
    /** Accepted in at most half of the time. */
    CLEAR(Outcome.BORDER, Double.POSITIVE_INFINITY),
    /** Accepted, and in how much of the time is not known. */
    PASSED(0, Double.POSITIVE_INFINITY);

    /** In logits. */
    static final double BORDER = 1.5;

    private final double low;
    private final double high;

    Outcome(double low, double high) {
        this.low = low;
        this.high = high;
    }

    /**
     * Accepted.
     *
     * @param share of the exercise's minutes that were used, in (0, 1]
     */
    public static Outcome accepted(double share) {
        return share <= 0.5 ? CLEAR : JUST;
    }

    /**
     * Not accepted in time.
     *
     * @param held laws that held at the last submission
     * @param laws that there are; 0 if none ran, as of code that does not compile
     */
    public static Outcome rejected(int held, int laws) {
        return laws == 0 ? FAILED : 2 * held >= laws ? NEARLY : FAR_OFF;
    }

    /** Whether the exercise was passed. */
    public boolean isPassed() {
        return low >= 0;
    }

    /** Whether it is known not to have gone well: failed, or passed but only just. */
    public boolean isTrouble() {
        return high < Double.POSITIVE_INFINITY;
    }

    /** Where the stretch begins, in logits. */
    double low() {
        return low;
    }

    /** Where it ends. */
    double high() {
        return high;
    }
}
