package podium.judge.app.session;

import java.util.function.Consumer;
import podium.judge.engine.judging.VisibleTests;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;

/** Where a session's code is run and judged. */
public interface Ground {
    /** Runs the visible tests. */
    VisibleTests.Outcome run(Submission submission);

    /** Judges; each law's result is told as it is known. */
    Judgement judge(Submission submission, Consumer<LawResult> progress);
}
