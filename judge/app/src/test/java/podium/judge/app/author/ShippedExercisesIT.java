package podium.judge.app.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Kit;

/** Nothing is shipped that is not complete. Not among the quick tests, which stay green while an exercise is in the making. */
class ShippedExercisesIT {
    private static final Kit KIT = Kit.of(Path.of(System.getProperty("podium.project", "../..")));

    @TestFactory
    Stream<DynamicTest> nothing_is_missing_from_what_is_shipped() {
        return Catalog.load().problems().stream()
                .map(problem -> DynamicTest.dynamicTest(problem.id().slug(), () -> {
                    assertThat(new Rooms(KIT).of(problem).missing()).isEmpty();
                    assertThat(new Paperwork(KIT).of(problem).missing()).isEmpty();
                }));
    }
}
