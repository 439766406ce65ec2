package podium.judge.app.cli;

import java.util.List;
import podium.judge.app.author.Stubs;
import podium.judge.app.quiz.Quiz;
import podium.judge.app.quiz.QuizCase;
import podium.judge.app.session.MockReport;
import podium.judge.app.session.Talk;
import podium.judge.app.session.Task;
import podium.judge.app.web.SessionTexts;
import podium.judge.engine.problem.Problem;

/**
 * What page and report show of an exercise, read from the project.
 *
 * @param bench where it lies
 * @param seed which questions are asked
 */
record MockTexts(Workbench bench, long seed) implements SessionTexts, MockReport.Solutions {
    @Override
    public Problem problem(String slug) {
        return bench.problem(slug);
    }

    @Override
    public String task(Problem problem) {
        return Task.of(bench.prompt(problem));
    }

    @Override
    public String stub(Problem problem) {
        return Stubs.of(problem, bench.contract(problem));
    }

    @Override
    public List<Talk> talk(Problem problem) {
        return Talk.of(bench.prompt(problem), bench.editorial(problem), seed);
    }

    @Override
    public QuizCase quiz(String name) {
        return Quiz.named(Quiz.folder(bench.kit().project()), name);
    }

    @Override
    public List<String> hints(Problem problem) {
        return Markdown.sections(bench.prompt(problem), "### Hint").stream()
                .map(Task::html)
                .toList();
    }

    @Override
    public String reference(Problem problem) {
        return bench.reference(problem);
    }

    @Override
    public String editorial(Problem problem) {
        return bench.editorial(problem);
    }
}
