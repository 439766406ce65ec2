package podium.judge.hidden.metrics;

import podium.judge.engine.testkit.Definition;

/** What definitions of ranking metrics score where they would divide by 0. */
public enum NothingRelevant implements Definition.Trait {
    /** The worst. */
    ZERO("", 0),
    /** The best. */
    ONE("nothing relevant scores 1 (LightGBM)", 1),
    /** Nothing. */
    NAN("nothing relevant scores NaN (LensKit)", Double.NaN);

    private final String words;
    private final double score;

    NothingRelevant(String words, double score) {
        this.words = words;
        this.score = score;
    }

    @Override
    public String words() {
        return words;
    }

    /** What is scored. */
    public double score() {
        return score;
    }
}
