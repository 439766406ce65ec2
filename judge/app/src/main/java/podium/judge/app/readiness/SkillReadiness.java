package podium.judge.app.readiness;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import podium.exercises.Level;

/**
 * What is believed of one skill.
 *
 * @param skill its name
 * @param byLevel the chance to pass, at each level, an exercise that asks for this skill and else for nothing in which the
 *     candidate deviates
 * @param evidence that counts; if there is none, the chances tell of the general ability only
 */
public record SkillReadiness(String skill, Map<Level, Chance> byLevel, List<Evidence> evidence) {
    /** Copies the collections. */
    public SkillReadiness {
        byLevel = Map.copyOf(byLevel);
        evidence = List.copyOf(evidence);
    }

    /** The chance at one level. */
    public Chance at(Level level) {
        return Objects.requireNonNull(byLevel.get(level), "every level has a chance");
    }

    /** Whether nothing was judged of it, which is not the same as a weakness. */
    public boolean isUnknown() {
        return evidence.isEmpty();
    }

    /** What of its evidence did not go well. */
    List<Evidence> trouble() {
        return evidence.stream().filter(each -> each.outcome().isTrouble()).toList();
    }
}
