package podium.judge.engine.grader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import podium.judge.engine.verdict.Cost;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/** Decides. The same results always give the same verdict. */
public final class Grader {
    private Grader() {}

    /**
     * The verdict on a submission that compiled.
     *
     * @param laws one result a law
     * @param lawsExpected how many laws the exercise has: a pass needs every one of them
     * @param cost what timing found, if it ran
     */
    public static Verdict grade(List<LawResult> laws, int lawsExpected, Optional<Cost> cost) {
        if (laws.size() != lawsExpected || laws.isEmpty()) {
            return Verdict.JE;
        }
        if (laws.stream().allMatch(law -> law.verdict() == Verdict.NA)) {
            return Verdict.NA;
        }
        Verdict worst = laws.stream()
                .map(LawResult::verdict)
                // What is half attempted fails at run time: it threw.
                .map(verdict -> verdict == Verdict.NA ? Verdict.RTE : verdict)
                .min(Comparator.naturalOrder())
                .orElse(Verdict.JE);
        boolean slow =
                cost.map(Cost::outcome).filter(Cost.Outcome.ABOVE::equals).isPresent();
        return worst == Verdict.AC && slow ? Verdict.SLOW : worst;
    }
}
