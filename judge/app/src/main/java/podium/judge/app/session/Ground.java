package podium.judge.app.session;

import java.util.List;
import java.util.function.Consumer;
import podium.judge.app.quiz.QuizCase;
import podium.judge.engine.judging.VisibleTests;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;

/** Where a session's code is run and judged, and what is known of its candidate remembered. */
public interface Ground {
    /** Runs the visible tests. */
    VisibleTests.Outcome run(Submission submission);

    /** Judges; each law's result is told as it is known. */
    Judgement judge(Submission submission, Consumer<LawResult> progress);

    /** A case of the quiz was ordered: the places of its options, best first. */
    void ordered(QuizCase each, List<Integer> order);

    /** So many of a case's points were named, by what the candidate says. */
    void named(QuizCase each, int named);
}
