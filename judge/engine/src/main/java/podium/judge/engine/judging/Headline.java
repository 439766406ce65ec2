package podium.judge.engine.judging;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import podium.judge.engine.verdict.Cost;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/** One sentence that says why a verdict is what it is. */
final class Headline {
    private Headline() {}

    static String of(Verdict verdict, List<LawResult> laws, Optional<Cost> cost) {
        Optional<LawResult> worst =
                laws.stream().filter(law -> law.verdict() != Verdict.AC).min(Comparator.comparing(LawResult::verdict));
        return switch (verdict) {
            case AC ->
                "all " + laws.size() + " laws hold"
                        + cost.map(Cost::sentence).map(words -> "; " + words).orElse("");
            case SLOW -> cost.map(Cost::sentence).orElse(verdict.words());
            case NA -> "not attempted yet";
            default -> worst.map(Headline::of).orElse(verdict.words());
        };
    }

    private static String of(LawResult law) {
        String sentence = "\"" + law.law() + "\"";
        return law.counterexample()
                .filter(example -> law.verdict() != Verdict.WA)
                .map(example -> example.got() + ", in the law " + sentence)
                .orElse(sentence + " does not hold");
    }
}
