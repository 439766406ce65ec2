package podium.judge.app.author;

import java.nio.file.Path;
import java.util.List;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.JudgeRequest;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.submission.SourceFile;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.Verdict;

/** Is the stub, as it is written from the contract, judged as not attempted? */
final class StubCheck implements Gate.Check {
    private final Kit kit;
    private final Judge judge;
    private final long seed;

    StubCheck(Kit kit, Judge judge, long seed) {
        this.kit = kit;
        this.judge = judge;
        this.seed = seed;
    }

    @Override
    public Gate.Step of(Problem problem) {
        Path contract = Room.CONTRACT.in(kit.project(), ExerciseNames.of(problem));
        SourceFile stub = new SourceFile("My" + problem.prefix() + ".java", Stubs.of(problem, Texts.read(contract)));
        Judgement judgement =
                judge.judge(new JudgeRequest(new Submission(problem, List.of(stub)), Timing.NONE, seed, law -> {}));
        List<String> missing = judgement.verdict() == Verdict.NA
                ? List.of()
                : List.of("expected NA for the stub that ./podium reset writes, found " + judgement.verdict() + ": "
                        + judgement.headline() + " " + String.join(" ", judgement.compileErrors()));
        return new Gate.Step("stub", "", missing);
    }
}
