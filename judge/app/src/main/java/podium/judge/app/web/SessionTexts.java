package podium.judge.app.web;

import java.util.List;
import podium.judge.app.quiz.QuizCase;
import podium.judge.app.session.Talk;
import podium.judge.engine.problem.Problem;

/** What the page shows of an exercise, and the session does not know. */
public interface SessionTexts {
    /** The task, as HTML. */
    String task(Problem problem);

    /** The code that an exercise begins with. */
    String stub(Problem problem);

    /** The questions after it. */
    List<Talk> talk(Problem problem);

    /** A case of the quiz. */
    QuizCase quiz(String name);

    /** The hints, as HTML, first one first. */
    List<String> hints(Problem problem);
}
