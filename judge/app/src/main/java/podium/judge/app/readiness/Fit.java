package podium.judge.app.readiness;

import podium.exercises.Level;

/**
 * How well a candidate fits a level.
 *
 * @param level the level
 * @param share of the level's exercises that would be passed unaided and in time
 * @param judged exercises of that level that there is evidence about
 * @param elsewhere exercises of other levels that there is evidence about
 */
public record Fit(Level level, Chance share, int judged, int elsewhere) {
    private static final double WIDEST = 0.4;
    private static final double MOST = 0.7;
    private static final double HALF = 0.5;

    /** Whether the evidence bears a judgement: the interval is at most 40 of 100 wide. */
    public boolean isSure() {
        return share.width() <= WIDEST;
    }

    /** What can be said, and what it rests on. */
    public String words() {
        String evidence = judged
                + (judged == 1 ? " judged exercise" : " judged exercises")
                + (elsewhere == 0 ? "" : ", " + elsewhere + " of others");
        return verdict() + ": " + evidence;
    }

    private String verdict() {
        if (!isSure()) {
            return "too little to say";
        }
        return share.low() >= MOST ? "passes most" : share.high() <= HALF ? "passes the smaller part" : "in between";
    }
}
