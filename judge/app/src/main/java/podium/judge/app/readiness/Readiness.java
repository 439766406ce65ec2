package podium.judge.app.readiness;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import podium.exercises.Exercise;
import podium.exercises.Level;
import podium.judge.engine.problem.Problem;

/**
 * How ready a candidate is, by all judged evidence. {@code docs/readiness.md} says how it is found, and how often it is right.
 *
 * @param level that the candidate prepares for
 * @param fits one a level that has exercises, easiest first
 * @param skills every skill of the exercises, those never judged included
 * @param risks at most three, the greatest first; empty if all went well
 */
public record Readiness(Level level, List<Fit> fits, List<SkillReadiness> skills, List<Risk> risks) {
    /** Copies the lists. */
    public Readiness {
        fits = List.copyOf(fits);
        skills = List.copyOf(skills);
        risks = List.copyOf(risks);
    }

    /**
     * Finds it out.
     *
     * @param problems that there are
     * @param evidence in any order; what does not count is passed over
     * @param level that the candidate prepares for
     * @param now from which evidence is dated
     */
    public static Readiness of(List<Problem> problems, List<Evidence> evidence, Level level, Instant now) {
        List<Evidence> counted = evidence.stream().filter(Evidence::counts).toList();
        Posterior posterior = posterior(counted, now);
        List<Fit> fits = Stream.of(Level.values())
                .filter(each -> !Demand.of(problems, each).isEmpty())
                .map(each -> fit(problems, counted, posterior, each))
                .toList();
        List<SkillReadiness> skills = problems.stream()
                .flatMap(problem -> Arrays.stream(problem.metadata().skills()))
                .distinct()
                .map(skill -> skill(skill, counted, posterior))
                .toList();
        return new Readiness(level, fits, skills, Risk.top(skills, level));
    }

    static Posterior posterior(List<Evidence> counted, Instant now) {
        return Posterior.of(
                counted.stream().map(each -> Observation.of(each, now)).toList());
    }

    private static Fit fit(List<Problem> problems, List<Evidence> counted, Posterior posterior, Level level) {
        List<Exercise> judged = counted.stream()
                .map(each -> each.problem().metadata())
                .distinct()
                .toList();
        int own = (int) judged.stream().filter(each -> each.level() == level).count();
        Chance share = Share.of(posterior, Demand.of(problems, level)).within(Chance.MASS);
        return new Fit(level, share, own, judged.size() - own);
    }

    private static SkillReadiness skill(String skill, List<Evidence> counted, Posterior posterior) {
        Map<Level, Chance> byLevel = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            byLevel.put(level, posterior.of(new Demand(level, Set.of(skill))).chanceWithin(Chance.MASS));
        }
        List<Evidence> own = counted.stream()
                .filter(each ->
                        Arrays.asList(each.problem().metadata().skills()).contains(skill))
                .toList();
        return new SkillReadiness(skill, byLevel, own);
    }

    /** Skills of which nothing was judged. */
    public List<String> unknown() {
        return skills.stream()
                .filter(SkillReadiness::isUnknown)
                .map(SkillReadiness::skill)
                .toList();
    }
}
