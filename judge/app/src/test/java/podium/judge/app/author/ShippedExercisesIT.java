package podium.judge.app.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.sandbox.Sandbox;

/**
 * Nothing is shipped that is not complete. Not among the quick tests, which stay green while an exercise is in the making. Of the
 * gate with {@code --quick} these are all checks but the submissions, which have tests of their own, and the repeats. Mutants are
 * fewer, and one right answer has to pass the visible tests.
 */
class ShippedExercisesIT {
    private static final Kit KIT = Kit.of(Path.of(System.getProperty("podium.project", "../..")));
    private static final long SEED = 1;
    private static final int MUTANTS = 4;

    @TestFactory
    Stream<DynamicTest> nothing_is_missing_from_what_is_shipped() {
        return Catalog.load().problems().stream()
                .map(problem -> DynamicTest.dynamicTest(problem.id().slug(), () -> {
                    assertThat(new Rooms(KIT).of(problem).missing()).isEmpty();
                    assertThat(new Paperwork(KIT).of(problem).missing()).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> laws_have_teeth() {
        return Catalog.load().problems().stream()
                .filter(problem -> !problem.onSpark())
                .map(problem -> DynamicTest.dynamicTest(problem.id().slug(), () -> {
                    try (Judge judge = new Judge(KIT, Sandbox.strongest())) {
                        assertThat(new StubCheck(KIT, judge, SEED).of(problem).missing())
                                .isEmpty();
                        assertThat(new VisibleCheck(KIT, 1).of(problem).missing())
                                .isEmpty();
                        Evidence evidence = new Evidence();
                        assertThat(mutants(judge, evidence).of(problem).missing())
                                .isEmpty();
                        assertThat(new VarietyCheck(judge, SEED, evidence)
                                        .of(problem)
                                        .missing())
                                .isEmpty();
                    }
                }));
    }

    private static MutantCheck mutants(Judge judge, Evidence evidence) {
        return new MutantCheck(KIT, judge, SEED, problem -> MUTANTS, evidence, (what, done, all) -> {});
    }
}
