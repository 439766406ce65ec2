package podium.judge.app.author;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import podium.judge.app.author.Gate.Report;

/** What the full gate found about each exercise when it was last run on it: a section an exercise. */
public final class QualityPage {
    /** Where the page is, below the project. */
    public static final String PAGE = "docs/exercise-quality.md";

    private static final String SECTION = "\n## ";
    private static final String HEAD = """
            # Quality of the exercises

            Written by `./podium verify`, without `--quick`: what it found when it was last run on each exercise.

            *Submissions* got what their folder promises, wrong ones by the law that they name; the next two figures are how far
            the limit of time is from what must be below and above it. *Mutants* are changes of the reference that a law
            rejects; an explained one cannot be told from the reference. *Seeds* and *odd settings* are judgings of right
            answers that came out as accepted (one odd setting is half the heap, timed as well); *flakes* are judgings of the
            reference, half of them beside a busy loop, that did not.
            """;

    private QualityPage() {}

    /**
     * The page, in Markdown, with the newest of one exercise.
     *
     * @param page as it was; may be empty
     * @param report what was found
     * @param run when and on what the gate was run
     * @param exercises slugs of all that there are; the sections of others are dropped
     */
    public static String with(String page, Report report, String run, Set<String> exercises) {
        Map<String, String> sections = new TreeMap<>();
        String[] parts = page.split(SECTION, -1);
        for (int i = 1; i < parts.length; i++) {
            String[] named = parts[i].split("\n", 2);
            sections.put(named[0], named[1].strip());
        }
        sections.put(report.exercise(), section(report, run));
        sections.keySet().retainAll(exercises);
        StringBuilder written = new StringBuilder(HEAD);
        sections.forEach((exercise, section) -> written.append(SECTION)
                .append(exercise)
                .append("\n\n")
                .append(section)
                .append('\n'));
        return written.toString();
    }

    private static String section(Report report, String run) {
        StringBuilder section = new StringBuilder(report.isGreen() ? "Ready" : "**Not ready**")
                .append(", ")
                .append(run)
                .append(":\n")
                .append(report.figures())
                .append(".\n");
        report.steps()
                .forEach(step -> step.missing()
                        .forEach(sentence -> section.append("\n- ")
                                .append(step.name())
                                .append(": ")
                                .append(sentence)));
        return section.toString().strip();
    }
}
