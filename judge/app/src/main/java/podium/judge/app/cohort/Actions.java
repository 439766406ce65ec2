package podium.judge.app.cohort;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import podium.judge.app.cohort.Cohort.Entry;
import podium.judge.engine.report.Style;
import podium.judge.engine.verdict.Verdict;

/**
 * A cohort for GitHub Actions: workflow commands that annotate a run, and Markdown for its step summary.
 *
 * @see <a href="https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands">Workflow commands</a>
 */
final class Actions {
    private Actions() {}

    /** One annotation for each outcome but AC: a warning where a human must look, an error elsewhere. */
    static String annotations(Cohort cohort) {
        return cohort.entries().stream()
                .filter(entry -> entry.wantsALook()
                        || !entry.verdict().filter(Verdict.AC::equals).isPresent())
                .map(entry -> "::" + (entry.wantsALook() ? "warning" : "error") + " title="
                        + property(entry.person().name() + ", " + entry.exercise()) + "::"
                        + data(verdict(entry) + ": " + Style.harmless(entry.headline())) + "\n")
                .collect(Collectors.joining());
    }

    /** Counts of verdicts by exercise, then the outcomes that a human must look at. */
    static String summary(Cohort cohort) {
        StringBuilder page = new StringBuilder(
                "## Podium: " + cohort.people().size() + " people\n\n" + "| exercise | verdicts |\n|---|---|\n");
        for (String exercise : cohort.exercises()) {
            Map<String, Long> counts = cohort.of(exercise).stream()
                    .collect(Collectors.groupingBy(Actions::verdict, TreeMap::new, Collectors.counting()));
            page.append("| ").append(exercise).append(" | ");
            page.append(counts.entrySet().stream()
                    .map(each -> each.getKey() + " " + each.getValue())
                    .collect(Collectors.joining(", ")));
            page.append(" |\n");
        }
        String looks = cohort.entries().stream()
                .filter(Entry::wantsALook)
                .map(entry -> "- " + markdown(entry.person().name()) + ", " + entry.exercise() + ": "
                        + markdown(verdict(entry) + ", " + Style.harmless(entry.headline())) + "\n")
                .collect(Collectors.joining());
        return page + (looks.isEmpty() ? "" : "\nTo look at:\n\n" + looks);
    }

    private static String verdict(Entry entry) {
        return entry.verdict().map(Enum::name).orElse("unreadable");
    }

    private static String markdown(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>()#+!|~-])", "\\\\$1").replace("\n", " ");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
