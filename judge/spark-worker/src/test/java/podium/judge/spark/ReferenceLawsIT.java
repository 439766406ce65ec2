package podium.judge.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import podium.judge.engine.judging.LawRunner;
import podium.judge.engine.judging.Subjects;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/** The references of the Spark track keep all laws, through the same adapter as in a worker, in this JVM. */
class ReferenceLawsIT {
    private static final long SEED = 20_261_123L;

    @TestFactory
    Stream<DynamicTest> references_keep_all_laws() {
        return Catalog.load().problems().stream()
                .filter(Problem::onSpark)
                .map(problem -> DynamicTest.dynamicTest(problem.id().slug(), () -> check(problem)));
    }

    private static void check(Problem problem) throws ClassNotFoundException {
        Class<?> reference = Class.forName(problem.reference());
        List<LawResult> results =
                LawRunner.run(Class.forName(problem.laws()), subjects(problem.contract(), reference), result -> {});
        assertThat(results).as("seed " + SEED).hasSizeGreaterThan(10);
        assertThat(results).filteredOn(result -> result.verdict() != Verdict.AC).isEmpty();
    }

    private static <C> Subjects subjects(Class<C> contract, Class<?> reference) {
        return Subjects.local(contract, () -> adapted(contract, reference), () -> adapted(contract, reference), SEED);
    }

    private static <C> C adapted(Class<C> contract, Class<?> implementation) {
        try {
            return contract.cast(new SparkSubjectFactory().create(contract, implementation));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
