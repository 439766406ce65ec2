package podium.judge.engine.judging;

import java.util.List;
import java.util.Optional;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/** How much of a judgement is shown. Applied in one place, before any report is written. */
public enum Disclosure {
    /** The shrunk input, what came back and what was wanted. */
    PRACTICE,
    /** The law's sentence, not its input. */
    MOCK,
    /** The category only. */
    GRADED;

    /** The judgement with everything removed that this level does not show. */
    public Judgement applyTo(Judgement judgement) {
        if (this == PRACTICE) {
            return judgement;
        }
        List<LawResult> laws = judgement.laws().stream().map(this::applyTo).toList();
        String headline = judgement.verdict() == Verdict.CE || this == MOCK
                ? judgement.headline()
                : judgement.verdict().words();
        return new Judgement(
                judgement.exercise(),
                judgement.verdict(),
                headline,
                laws,
                this == MOCK ? judgement.recognized() : List.of(),
                judgement.compileErrors(),
                judgement.cost(),
                judgement.seed(),
                judgement.box(),
                judgement.time());
    }

    /** The same for one law's result. */
    public LawResult applyTo(LawResult law) {
        if (this == PRACTICE) {
            return law;
        }
        boolean named = this == MOCK;
        return new LawResult(
                named ? law.law() : "a hidden law",
                named ? law.convention() : "",
                law.verdict(),
                Optional.empty(),
                "",
                "",
                law.time());
    }
}
