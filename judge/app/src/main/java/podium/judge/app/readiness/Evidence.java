package podium.judge.app.readiness;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import podium.judge.app.progress.Drill;
import podium.judge.app.progress.History;
import podium.judge.app.progress.History.Judging;
import podium.judge.engine.problem.Problem;

/**
 * What the judge found in one sitting on one exercise. Nothing that a candidate says of herself is evidence.
 *
 * @param problem the exercise
 * @param at when it was judged
 * @param outcome how it ended
 * @param helped whether it was passed after a hint or a look at the solution
 * @param why the judge's sentence, which names the law or the time that decided
 */
public record Evidence(Problem problem, Instant at, Outcome outcome, boolean helped, String why) {
    /** Judgings of one exercise that are less than this apart are of one sitting. */
    static final Duration SITTING = Duration.ofHours(12);

    /** Of the others, none shows what a candidate can do: a typing error, a forbidden call, a fault of the judge. */
    private static final Set<String> TELLING = Set.of("AC", "SLOW", "WA", "RTE", "OLE", "TLE", "MLE");

    private static final Pattern LAW =
            Pattern.compile("^\"(.+)\" does not hold$|, in the law \"(.+)\"$", Pattern.DOTALL);

    /**
     * The evidence of practice: of each sitting the first judging whose laws ran, since later ones follow a counterexample; none if
     * that was a save in {@code watch}. A pass is helped if a hint or a look at the solution came before it, or if it is not known when that was.
     *
     * @param problems whose judgings count; others are passed over
     * @return oldest first, exercise by exercise
     */
    public static List<Evidence> of(List<Problem> problems, History history) {
        return problems.stream()
                .flatMap(problem ->
                        firsts(history.of(problem.id().slug())).stream().map(judging -> of(problem, judging, history)))
                .toList();
    }

    /**
     * All evidence there is. A mock session tells more of its sittings than the history does, which has the same judgings.
     *
     * @param practice as {@link #of} has it
     * @param mocks of mock sessions
     */
    public static List<Evidence> together(List<Evidence> practice, List<Evidence> mocks) {
        return Stream.concat(
                        practice.stream().filter(each -> mocks.stream().noneMatch(each::isOfSittingOf)), mocks.stream())
                .toList();
    }

    private boolean isOfSittingOf(Evidence other) {
        return problem.equals(other.problem)
                && Duration.between(at, other.at).abs().compareTo(SITTING) < 0;
    }

    private static List<Judging> firsts(List<Judging> judgings) {
        List<Judging> firsts = new ArrayList<>();
        Instant last = Instant.MIN;
        boolean told = false;
        for (Judging judging : judgings) {
            boolean another = judging.at().isAfter(last.plus(SITTING));
            told &= !another;
            if (!told && TELLING.contains(judging.verdict())) {
                if (!judging.watched()) {
                    firsts.add(judging);
                }
                told = true;
            }
            last = judging.at();
        }
        return firsts;
    }

    private static Evidence of(Problem problem, Judging judging, History history) {
        boolean passed = judging.isAccepted();
        Outcome outcome = passed ? Outcome.PASSED : Outcome.FAILED;
        return new Evidence(problem, judging.at(), outcome, passed && history.isHelped(judging), judging.headline());
    }

    /** Whether it says something of what the candidate can do unaided. Who fails with help would fail without. */
    public boolean counts() {
        return !helped;
    }

    /** The law that did not hold; empty if none decided. */
    public Optional<String> law() {
        Matcher named = LAW.matcher(why);
        return named.find() ? Optional.of(named.group(1) == null ? named.group(2) : named.group(1)) : Optional.empty();
    }

    /** The exercise, when, and why, in a line. */
    public String line(Instant now) {
        return problem.id().slug() + ", " + Drill.ago(Duration.between(at, now)) + ": " + how();
    }

    private String how() {
        if (!outcome.isPassed()) {
            return why;
        }
        return helped ? "passed with help" : outcome.isTrouble() ? "passed, in more than half of its time" : "passed";
    }
}
