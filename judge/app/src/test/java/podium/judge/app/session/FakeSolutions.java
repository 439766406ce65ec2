package podium.judge.app.session;

import java.util.List;
import podium.exercises.Level;
import podium.judge.app.quiz.QuizCase;
import podium.judge.app.web.SessionTexts;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Problem;

/** Short texts for every exercise. */
public final class FakeSolutions implements MockReport.Solutions, SessionTexts {
    /** Something of everything that a report can say of readiness. */
    public static final Outlook OUTLOOK = new Outlook(
            "L5",
            List.of(new Outlook.Fit("L5", "62 of 100 (41 to 80)", 41, 80, "in between: 3 judged exercises")),
            List.of(new Outlook.Danger("a risk by name", "40 of 100 (20 to 60)", List.of("ndcg-at-k, today: failed"))),
            List.of(new Outlook.Drilled("ndcg-at-k", "NDCG at k", 30, "never tried")));

    /** Some practice over time. */
    public static final ProgressPage PROGRESS = ProgressPageTest.page();

    /** The case of the quiz that every session asks. */
    public static final String CASE = "clicks";

    @Override
    public QuizCase quiz(String name) {
        return new QuizCase(
                name,
                "Clicks fall",
                Level.L5,
                "metrics",
                "ndcg-at-k",
                "Clicks fall. Why?",
                List.of(
                        new QuizCase.Option("The best.", "It is."),
                        new QuizCase.Option("The second.", "It tempts."),
                        new QuizCase.Option("The worst.", "It tempts most.")),
                List.of("A point.", "Another."),
                "folklore");
    }

    @Override
    public Problem problem(String slug) {
        return Catalog.load().find(slug).orElseThrow();
    }

    @Override
    public String reference(Problem problem) {
        return "class Reference {}";
    }

    @Override
    public String editorial(Problem problem) {
        return "# Editorial\n\n## The idea\n\nIt is right.";
    }

    @Override
    public String task(Problem problem) {
        return "<p>Do it.</p>";
    }

    @Override
    public String stub(Problem problem) {
        return "class My {}\n";
    }

    @Override
    public List<Talk> talk(Problem problem) {
        return List.of(new Talk(0, "Why this one?", List.of("It fits.", "It is cheap.")));
    }

    @Override
    public List<String> hints(Problem problem) {
        return List.of("<p>Sort.</p>", "<p>Do not sort.</p>");
    }
}
