package podium.judge.app.author;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Survivors and explanations, brought together.
 *
 * @param reasons why a survivor cannot be killed, for those that are explained
 * @param unexplained survivors that nothing explains
 * @param complaints explanations that explain fewer survivors than they say, or nothing; one sentence each
 */
record Explained(Map<Mutant, String> reasons, List<Mutant> unexplained, List<String> complaints) {
    /**
     * Brings them together.
     *
     * @param complete whether every mutant was judged: else an explanation may be of one that was not
     */
    static Explained of(List<Mutant> survivors, List<Explanation> explanations, boolean complete) {
        Map<Explanation, Integer> left = new HashMap<>();
        explanations.forEach(each -> left.merge(each, each.times(), Integer::sum));
        Map<Mutant, String> reasons = new LinkedHashMap<>();
        List<Mutant> unexplained = new ArrayList<>();
        for (Mutant mutant : survivors) {
            explanations.stream()
                    .filter(each -> each.explains(mutant) && left.getOrDefault(each, 0) > 0)
                    .findFirst()
                    .ifPresentOrElse(
                            each -> {
                                left.merge(each, -1, Integer::sum);
                                reasons.put(mutant, each.why());
                            },
                            () -> unexplained.add(mutant));
        }
        List<String> complaints = new ArrayList<>();
        for (Explanation each : explanations.stream().distinct().toList()) {
            if (!each.isWhole()) {
                complaints.add("expected \"## Class.method: change\", the line in backticks and a reason, found \""
                        + each.place() + "\" without all of it in " + Explanation.FILE);
            } else if (complete && left.getOrDefault(each, 0) > 0) {
                complaints.add("\"" + each.place() + ": " + each.what() + "\" in " + Explanation.FILE + " explains "
                        + left.get(each) + " more mutants than survive on `" + each.source() + "`: remove it");
            } else if (unexplained.stream().anyMatch(each::explains)) {
                complaints.add("\"" + each.place() + ": " + each.what() + "\" in " + Explanation.FILE + " explains "
                        + each.times() + " of several mutants that read the same on `" + each.source()
                        + "`: where none can be killed, end its heading with x2 or more");
            }
        }
        return new Explained(reasons, unexplained, complaints);
    }
}
