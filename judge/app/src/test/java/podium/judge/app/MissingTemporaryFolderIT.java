package podium.judge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import podium.judge.app.author.SubmissionFolders;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.JudgeRequest;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.sandbox.SandboxLevel;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.Verdict;

/** A JVM reads where its temporary folder is only once, so that each of these judges runs in one of its own. */
class MissingTemporaryFolderIT {
    /** Judges an accepted submission and prints what became of it. */
    static final class OneJudging {
        private OneJudging() {}

        public static void main(String[] arguments) throws Exception {
            Kit kit = Kit.of(Path.of(arguments[1]));
            Problem problem = Catalog.load().find("ndcg-at-k").orElseThrow();
            Path folder = SubmissionFolders.of(kit, problem, "accepted").get(0);
            Sandbox sandbox = arguments[0].equals("plain")
                    ? Sandbox.at(SandboxLevel.PROCESS).orElseThrow()
                    : Sandbox.strongest();
            try (Judge judge = new Judge(kit, sandbox)) {
                Judgement judgement =
                        judge.judge(new JudgeRequest(Submission.read(problem, folder), Timing.NONE, 1, law -> {}));
                System.out.println(judgement.verdict() + " " + judgement.headline());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "strongest"})
    void without_a_temporary_folder_a_right_submission_is_accepted_or_a_judge_error(String sandbox) throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=/no/such/folder",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneJudging.class.getName(),
                        sandbox,
                        System.getProperty("podium.project", "../..")))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.lines().reduce("", (before, line) -> line))
                .matches("(" + Verdict.AC + "|" + Verdict.JE + ") .*");
        assertThat(process.waitFor()).isZero();
    }
}
