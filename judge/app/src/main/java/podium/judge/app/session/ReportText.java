package podium.judge.app.session;

import java.util.List;
import podium.judge.app.session.MockReport.Part;

/** A report as Markdown. */
final class ReportText {
    private final StringBuilder page = new StringBuilder();

    ReportText(MockReport report) {
        line("# Mock session of " + report.started());
        line("\n" + report.setting() + ".\n");
        list(report.facts());
        outlook(report.outlook());
        report.exercises().forEach(this::part);
        if (!report.quiz().isEmpty()) {
            line("\n## The quiz\n");
        }
        report.quiz()
                .forEach(each -> line("- " + each.title() + ": "
                        + (each.judged().isEmpty() ? "not answered" : each.judged())
                        + (each.marked().isEmpty() ? "" : ". Self-marked: " + each.marked() + " points.")));
    }

    private void outlook(Outlook outlook) {
        line("\n## Readiness\n");
        outlook.fits().forEach(fit -> line("- " + fit.level() + ": " + fit.share() + ", " + fit.words()));
        outlook.risks()
                .forEach(risk -> line(
                        "- risk: " + risk.name() + ", " + risk.chance() + "; " + String.join("; ", risk.evidence())));
        line("\n## Prepare first\n");
        int number = 0;
        for (Outlook.Drilled step : outlook.steps()) {
            number++;
            line(number + ". `" + step.slug() + "`, " + step.minutes() + " min: " + step.why());
        }
    }

    private void part(Part part) {
        line("\n## " + part.title() + " (`" + part.slug() + "`)\n");
        line("**" + (part.verdict().isEmpty() ? "not judged" : part.verdict()) + "** " + part.headline() + "\n");
        list(part.timeline());
        list(part.facts());
        part.mistakes().forEach(mistake -> line("- **" + mistake.kind().words() + "**: " + mistake.what()));
        part.questions()
                .forEach(question -> line("- asked: " + question.question()
                        + (question.marked().isEmpty() ? "" : " Self-marked: " + question.marked() + " points.")));
    }

    private void list(List<String> lines) {
        lines.forEach(each -> line("- " + each));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
