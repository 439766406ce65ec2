package podium.judge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import podium.judge.app.author.SubmissionCheck;
import podium.judge.app.author.SubmissionCheck.Row;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.sandbox.Sandbox;

/** Every shipped submission gets its folder's verdict from the judge itself, by the law that it names. */
class SubmissionsIT {
    private static final Kit KIT = Kit.of(Path.of(System.getProperty("podium.project", "../..")));
    private static final long SEED = 1;

    @TestFactory
    Stream<DynamicTest> every_submission_gets_the_verdict_of_its_folder() {
        // The one exercise that the demo shows; ./podium verify --all judges every exercise's submissions.
        return Catalog.load().find("ndcg-at-k").stream()
                .map(problem -> DynamicTest.dynamicTest(problem.id().slug(), () -> check(problem)));
    }

    private static void check(Problem problem) {
        try (Judge judge = new Judge(KIT, Sandbox.strongest())) {
            List<Row> rows = new SubmissionCheck(KIT, judge, SEED).check(problem, row -> {});
            assertThat(rows).hasSizeGreaterThanOrEqualTo(8);
            assertThat(rows).filteredOn(row -> !row.asPromised()).isEmpty();
        }
    }
}
