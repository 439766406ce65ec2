package podium.judge.app.readiness;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import podium.judge.app.progress.Drill;
import podium.judge.engine.problem.Problem;

/**
 * An exercise to prepare with.
 *
 * @param problem the exercise
 * @param why in a sentence
 * @param rest how long after it is done it is worth repeating
 */
public record Step(Problem problem, String why, Duration rest) {
    /** What a prepared candidate needs. */
    public int minutes() {
        return problem.metadata().minutes();
    }

    /**
     * What to prepare, first things first: what asks for a skill at risk, then everything else. Of what is at risk, what was
     * begun comes before what is due, and that before what is new, each by the greater risk; else it is as {@link Drill#order}
     * has it. What rests is left to rest.
     *
     * @param risks greatest first
     * @param drills most pressing first
     */
    public static List<Step> order(List<Risk> risks, List<Drill> drills) {
        return drills.stream()
                .filter(drill -> drill.kind() != Drill.Kind.RESTING)
                .sorted(Comparator.comparing((Drill drill) -> risk(risks, drill).isEmpty())
                        .thenComparing(Drill::kind)
                        .thenComparing(drill -> risk(risks, drill).orElse(0)))
                .map(drill -> new Step(drill.problem(), why(risks, drill), drill.rest()))
                .toList();
    }

    private static OptionalInt risk(List<Risk> risks, Drill drill) {
        List<String> own = Arrays.asList(drill.problem().metadata().skills());
        return IntStream.range(0, risks.size())
                .filter(place -> risks.get(place).skills().stream().anyMatch(own::contains))
                .findFirst();
    }

    private static String why(List<Risk> risks, Drill drill) {
        OptionalInt risk = risk(risks, drill);
        return risk.isEmpty() ? drill.why() : "risk " + (risk.getAsInt() + 1) + "; " + drill.why();
    }
}
