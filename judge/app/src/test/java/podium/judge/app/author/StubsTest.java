package podium.judge.app.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Problem;

class StubsTest {
    private static final Path PROJECT = Path.of(System.getProperty("podium.project", "../.."));

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> a_stub_is_written_from_its_contract_alone() {
        return Catalog.load().problems().stream()
                .map(problem -> DynamicTest.dynamicTest(problem.id().slug(), () -> check(problem)));
    }

    private void check(Problem problem) throws Exception {
        String room = problem.onSpark() ? "spark-contracts" : "contracts";
        String contract = Files.readString(PROJECT.resolve("exercises/" + room + "/src/main/java")
                .resolve(problem.implemented().replace('.', '/') + ".java"));
        String stub = Stubs.of(problem, contract);
        assertThat(stub)
                .contains("throw new NotAttempted();", "tasks/" + problem.id().slug() + ".md");
        // Spark is on no trusted class path, so that what needs it cannot be compiled here.
        if (!problem.onSpark()) {
            Path file = Files.writeString(folder.resolve("My" + problem.prefix() + ".java"), stub);
            String path = System.getProperty("java.class.path");
            int errors = ToolProvider.getSystemJavaCompiler()
                    .run(null, null, null, "-cp", path, "-proc:none", "-d", folder.toString(), file.toString());
            assertThat(errors).as(stub).isZero();
        }
    }
}
