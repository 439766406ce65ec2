package podium.judge.app.author;

import java.nio.file.Path;
import java.util.List;
import podium.judge.engine.judging.VisibleTests;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.submission.SubmissionRejected;

/**
 * Do the visible tests, which candidates meet first, let the right answers pass that are shipped?
 *
 * @param most how many of them are tried
 */
record VisibleCheck(Kit kit, int most) implements Gate.Check {
    @Override
    public Gate.Step of(Problem problem) {
        List<String> missing = SubmissionFolders.of(kit, problem, "accepted").stream()
                .limit(most)
                .flatMap(folder -> complaint(problem, folder).stream())
                .toList();
        return new Gate.Step("visible tests", "", missing);
    }

    private List<String> complaint(Problem problem, Path folder) {
        String name = "accepted/" + folder.getFileName();
        try {
            VisibleTests.Outcome outcome = VisibleTests.run(kit, Submission.read(problem, folder));
            return outcome.exitCode() == 0
                    ? List.of()
                    : List.of(name + " does not pass the visible tests: "
                            + outcome.text().strip().replaceAll("\\s*\n\\s*", "; "));
        } catch (SubmissionRejected e) {
            return List.of(name + ": " + e.getMessage());
        }
    }
}
