package podium.judge.app.readiness;

import java.util.List;
import java.util.Set;
import podium.exercises.Level;
import podium.judge.engine.problem.Problem;

/**
 * What an exercise asks for. The log-odds that a candidate passes it are her general ability, plus her deviation in each skill
 * that it asks for, less the difficulty of its level; so two exercises tell of each other by what they share. Source: Cen,
 * Koedinger and Junker, <i>Learning factors analysis</i>, 2006, whose additive factors these are.
 *
 * @param level one logit harder than the level before; even odds at L5 for someone of whom nothing is known
 * @param skills those in which the candidate may deviate; one for a typical exercise of that skill
 */
record Demand(Level level, Set<String> skills) {
    /** Standard deviation of the general ability, in logits. */
    static final double GENERAL = 1.25;

    /**
     * Standard deviation in one skill, in logits. With three skills, which is usual, general ability and skills weigh the same,
     * and the sum has the standard deviation of a logistic variable (1.81), by which every chance is as likely as any other.
     */
    static final double SPECIFIC = 0.75;

    Demand {
        skills = Set.copyOf(skills);
    }

    static Demand of(Problem problem) {
        return new Demand(problem.metadata().level(), Set.of(problem.metadata().skills()));
    }

    static List<Demand> of(List<Problem> problems, Level level) {
        return problems.stream()
                .map(Demand::of)
                .filter(each -> each.level() == level)
                .toList();
    }

    /** Prior mean of the log-odds. */
    double mean() {
        return Level.L5.ordinal() - level.ordinal();
    }

    /** Prior covariance of the log-odds of this and another. */
    double covariance(Demand other) {
        long shared = skills.stream().filter(other.skills::contains).count();
        return GENERAL * GENERAL + SPECIFIC * SPECIFIC * shared;
    }
}
