package podium.judge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import podium.judge.app.author.SubmissionCheck;
import podium.judge.app.author.SubmissionCheck.Row;
import podium.judge.app.author.SubmissionFolders;
import podium.judge.engine.judging.Counting;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.JudgeRequest;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.report.JsonReport;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.submission.SubmissionRejected;
import podium.judge.engine.verdict.Cost;
import podium.judge.engine.verdict.Judgement;

/** Every shipped submission gets its folder's verdict from the judge itself, by the law that it names. */
class SubmissionsIT {
    private static final Kit KIT = Kit.of(Path.of(System.getProperty("podium.project", "../..")));
    private static final long SEED = 1;

    @BeforeAll
    static void count() {
        Counting.install(KIT, Sandbox.strongest(), problem("ndcg-at-k"));
    }

    /**
     * The exercise whose laws take too long for the quick look that {@code KnownSubmissions} have at all others. What runs on
     * Spark takes minutes and is left to {@code ./podium verify --all}, but for one right and one wrong submission.
     */
    @Test
    void every_submission_gets_the_verdict_of_its_folder() {
        try (Judge judge = new Judge(KIT, Sandbox.strongest())) {
            List<Row> rows = new SubmissionCheck(KIT, judge, SEED, row -> {}).check(problem("matrix-factorization"));
            assertThat(rows).hasSizeGreaterThanOrEqualTo(8);
            assertThat(rows).filteredOn(row -> !row.asPromised()).isEmpty();
        }
    }

    /** What cannot be seen in process: time, memory and what the box stops. */
    @TestFactory
    Stream<DynamicTest> one_of_each_other_kind() {
        return Stream.of(
                        "ndcg-at-k slow",
                        "ndcg-at-k run_time_error",
                        "ndcg-at-k time_limit_exceeded",
                        "ndcg-at-k tampering",
                        "rrf-fusion memory_limit_exceeded")
                .map(kind -> DynamicTest.dynamicTest(kind, () -> {
                    String[] parts = kind.split(" ");
                    Judgement judgement = judged(problem(parts[0]), parts[1], Timing.QUICK);
                    assertThat(judgement.verdict())
                            .as(judgement.headline())
                            .isEqualTo(SubmissionFolders.VERDICTS.get(parts[1]));
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_right_and_a_wrong_submission_on_spark() {
        return Stream.of("sessionize")
                .filter(slug -> KIT.hasTrack(problem(slug).id().track()))
                .flatMap(slug -> Stream.of("accepted", "wrong_answer")
                        .map(category -> DynamicTest.dynamicTest(
                                slug + " " + category, () -> checkFirst(problem(slug), category))));
    }

    @Test
    void both_instruments_time_what_is_accepted() throws SubmissionRejected {
        Judgement judgement = judged(problem("ndcg-at-k"), "accepted", Timing.FULL);
        Cost cost = judgement.cost().orElseThrow();
        assertThat(cost.fullMissing()).isEmpty();
        assertThat(cost.full()).isPresent();
        assertThat(cost.quick()).isNotEmpty();
        assertThat(cost.scaling().cpu()).isPresent();
    }

    @Test
    void a_judgement_is_the_same_each_time_but_for_its_times() throws SubmissionRejected {
        for (String category : List.of("wrong_answer", "accepted", "run_time_error")) {
            String first = timeless(judged(problem("ndcg-at-k"), category, Timing.NONE));
            assertThat(timeless(judged(problem("ndcg-at-k"), category, Timing.NONE)))
                    .isEqualTo(first);
        }
    }

    private static String timeless(Judgement judgement) {
        return JsonReport.of(judgement).replaceAll("\"millis\":[0-9.E-]+", "");
    }

    private static Problem problem(String slug) {
        return Catalog.load().find(slug).orElseThrow();
    }

    private static void checkFirst(Problem problem, String category) throws SubmissionRejected {
        Judgement judgement = judged(problem, category, Timing.NONE);
        assertThat(judgement.verdict()).as(judgement.headline()).isEqualTo(SubmissionFolders.VERDICTS.get(category));
    }

    private static Judgement judged(Problem problem, String category, Timing timing) throws SubmissionRejected {
        Path folder = SubmissionFolders.of(KIT, problem, category).get(0);
        try (Judge judge = new Judge(KIT, Sandbox.strongest())) {
            return judge.judge(new JudgeRequest(Submission.read(problem, folder), timing, SEED, law -> {}));
        }
    }
}
