package podium.judge.app.readiness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import podium.exercises.Level;

/**
 * What may go wrong in an interview.
 *
 * @param skills one, or several that nothing judged so far tells apart
 * @param chance to pass an exercise of the level that asks for one of them
 * @param trouble what did not go well, latest first; never empty
 */
public record Risk(List<String> skills, Chance chance, List<Evidence> trouble) {
    private static final int MOST = 3;

    /** Copies the lists. */
    public Risk {
        skills = List.copyOf(skills);
        trouble = List.copyOf(trouble);
    }

    /** The skills in a phrase. */
    public String name() {
        return String.join(" or ", skills);
    }

    /**
     * The three greatest: skills with trouble in their evidence, the smallest expected chance first. A skill whose trouble
     * is all named by a greater risk is left out, so that one failure makes one risk.
     */
    static List<Risk> top(List<SkillReadiness> skills, Level level) {
        Map<List<Evidence>, List<SkillReadiness>> alike = new LinkedHashMap<>();
        skills.stream()
                .filter(skill -> !skill.trouble().isEmpty())
                .forEach(skill -> alike.computeIfAbsent(skill.evidence(), evidence -> new ArrayList<>())
                        .add(skill));
        List<Risk> ranked = alike.values().stream()
                .map(group -> of(group, level))
                .sorted(Comparator.comparingDouble((Risk risk) -> risk.chance().mean())
                        .thenComparing(risk -> risk.trouble().get(0).at(), Comparator.reverseOrder())
                        .thenComparing(Risk::name))
                .toList();
        Set<Evidence> named = new HashSet<>();
        return ranked.stream()
                .filter(risk -> named.addAll(risk.trouble()))
                .limit(MOST)
                .toList();
    }

    private static Risk of(List<SkillReadiness> group, Level level) {
        SkillReadiness any = group.get(0);
        return new Risk(
                group.stream().map(SkillReadiness::skill).toList(),
                any.at(level),
                any.trouble().stream()
                        .sorted(Comparator.comparing(Evidence::at).reversed())
                        .toList());
    }
}
