package podium.judge.app.author;

import java.util.List;
import podium.judge.app.author.Gate.Report;

/** What the full gate found about all exercises when it was last run. */
public final class QualityPage {
    /** Where the page is, below the project. */
    public static final String PAGE = "docs/exercise-quality.md";

    private QualityPage() {}

    /**
     * The page, in Markdown.
     *
     * @param run when and on what the gate was run
     */
    public static String of(List<Report> reports, String run) {
        StringBuilder page = new StringBuilder("""
                # Quality of the exercises

                Written by `./podium verify --all`: %s.

                *Submissions* got what their folder promises, wrong ones by the law that they name; the next two figures are how far
                the limit of time is from what must be below and above it. *Mutants* are changes of the reference that a law
                rejects; an explained one cannot be told from the reference. *Seeds* and *odd settings* are judgings of right
                answers that came out as accepted; *flakes* are judgings of the reference, half of them beside a busy loop, that
                did not.

                | exercise | ready | figures |
                |---|---|---|
                """.formatted(run));
        for (Report report : reports) {
            String ready = report.isGreen() ? "yes" : "**no**";
            page.append("| ")
                    .append(String.join(" | ", report.exercise(), ready, report.figures()))
                    .append(" |\n");
        }
        for (Report report : reports) {
            report.steps()
                    .forEach(step -> step.missing()
                            .forEach(sentence -> page.append("\n- ")
                                    .append(report.exercise())
                                    .append(", ")
                                    .append(sentence)));
        }
        return page.toString().stripTrailing() + "\n";
    }
}
