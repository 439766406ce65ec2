package podium.judge.app.cli;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import podium.judge.app.progress.Progress;
import podium.judge.app.quiz.QuizCase;
import podium.judge.app.session.Ground;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.JudgeRequest;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.judging.VisibleTests;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;

/**
 * Runs and judges a session's code in the box, and remembers what was judged as any other judging is.
 *
 * @param kit the installed kit
 * @param judge that judges
 * @param progress where it is remembered
 */
record MockGround(Kit kit, Judge judge, Progress progress) implements Ground {
    private static final int SEEDS = 999_999_999;

    @Override
    public VisibleTests.Outcome run(Submission submission) {
        return VisibleTests.run(kit, submission);
    }

    @Override
    public Judgement judge(Submission submission, Consumer<LawResult> told) {
        long seed = 1L + new SecureRandom().nextInt(SEEDS);
        Judgement judgement = judge.judge(new JudgeRequest(submission, Timing.QUICK, seed, told));
        judge.prestart(submission.problem());
        try {
            Workbench.keep(progress, judgement);
        } catch (SQLException e) {
            throw unkept("judgement", e);
        }
        return judgement;
    }

    @Override
    public void ordered(QuizCase each, List<Integer> order) {
        try {
            progress.ordered(each.name(), order.get(0) == 0, each.agreement(order));
        } catch (SQLException e) {
            throw unkept("answer", e);
        }
    }

    @Override
    public void named(QuizCase each, int named) {
        try {
            progress.marked(each.name(), named, each.namedFirst().size());
        } catch (SQLException e) {
            throw unkept("mark", e);
        }
    }

    private static IllegalStateException unkept(String what, SQLException cause) {
        return new IllegalStateException("the " + what + " cannot be kept: " + cause.getMessage(), cause);
    }
}
