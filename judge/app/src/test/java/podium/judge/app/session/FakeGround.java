package podium.judge.app.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import podium.judge.app.quiz.QuizCase;
import podium.judge.engine.judging.VisibleTests;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/** Accepts code that says {@code right}, and remembers what it was asked. */
final class FakeGround implements Ground {
    private final List<String> judged = new ArrayList<>();

    List<String> judged() {
        return judged;
    }

    @Override
    public VisibleTests.Outcome run(Submission submission) {
        boolean right = isRight(submission);
        return new VisibleTests.Outcome(right ? 0 : 1, right ? "  ok    an example\n" : "  FAIL  an example\n");
    }

    @Override
    public Judgement judge(Submission submission, Consumer<LawResult> progress) {
        judged.add(submission.files().get(0).text());
        boolean right = isRight(submission);
        List<LawResult> laws = List.of(
                law("a law that holds", "", Verdict.AC),
                law("a law of the house", "the house's rule", right ? Verdict.AC : Verdict.WA));
        laws.forEach(progress);
        return new Judgement(
                submission.problem().id(),
                right ? Verdict.AC : Verdict.WA,
                right ? "all laws hold" : "\"a law of the house\" does not hold",
                laws,
                List.of(),
                List.of(),
                Optional.empty(),
                1,
                new Judgement.Box("none", List.of()),
                Duration.ofMillis(5));
    }

    @Override
    public void ordered(QuizCase each, List<Integer> order) {
        judged.add(each.name() + " " + order);
    }

    @Override
    public void named(QuizCase each, int named) {
        judged.add(each.name() + " " + named);
    }

    private static boolean isRight(Submission submission) {
        return submission.files().get(0).text().contains("right");
    }

    private static LawResult law(String sentence, String convention, Verdict verdict) {
        return new LawResult(sentence, convention, verdict, Optional.empty(), "", "", Duration.ZERO);
    }
}
