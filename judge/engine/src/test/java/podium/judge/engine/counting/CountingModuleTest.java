package podium.judge.engine.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import podium.judge.engine.problem.Kit;

class CountingModuleTest {
    @Test
    void this_jdk_starts_with_its_own_collections_rewritten_and_verified(@TempDir Path home) throws Exception {
        Kit kit = new Kit(home, home, Path.of(System.getProperty("java.home")));
        assertThat(CountingModule.installed(kit)).isEmpty();
        Path patch = CountingModule.install(kit);
        assertThat(CountingModule.installed(kit)).contains(patch);
        try (JarFile jar = new JarFile(patch.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .contains(
                            "java/util/PodiumCounter.class", "java/util/HashMap.class", "java/util/stream/Nodes.class")
                    .noneMatch(name -> name.startsWith("java/util/concurrent"));
        }
        Process process = new ProcessBuilder(
                        kit.javaHome().resolve("bin/java").toString(),
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:+BytecodeVerificationLocal",
                        "--patch-module=java.base=" + patch,
                        "-version")
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
    }

    @Test
    void a_kit_for_another_jdk_has_no_patch(@TempDir Path home) throws Exception {
        CountingModule.install(new Kit(home, home, Path.of(System.getProperty("java.home"))));
        assertThat(CountingModule.installed(new Kit(home, home, Path.of("/another/jdk"))))
                .isEmpty();
    }
}
