package podium.judge.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import podium.judge.engine.problem.Kit;

/** Hours of work, and nothing else may be going on: only with {@code -Pfull}. */
@EnabledIfSystemProperty(named = "podium.gate", matches = "full")
class FullGateIT {
    @Test
    void every_exercise_is_ready() {
        Kit kit = Kit.of(Path.of(System.getProperty("podium.project", "../..")));
        Map<String, String> environment = System.getenv();
        Workbench bench = new Workbench(kit, Console.ofProcess(environment), environment);
        assertThat(Main.run(bench, "verify", "--all")).isEqualTo(ExitCode.ACCEPTED);
    }
}
