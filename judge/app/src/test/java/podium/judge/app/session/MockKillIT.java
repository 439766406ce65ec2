package podium.judge.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import podium.judge.app.progress.Progress;
import podium.judge.app.session.Entry.Kind;

/** One history, and processes killed at random moments while they write it. */
class MockKillIT {
    /** The 200 take minutes: -Dpodium.kills=200 repeats them. */
    private static final int KILLS = Integer.getInteger("podium.kills", 8);

    private static final long SEED = Long.getLong("podium.seed", 20_261_127);
    private static final int LONGEST_MILLIS = 400;

    @TempDir
    private Path home;

    @Test
    void what_was_said_to_be_safe_is_there_after_every_kill() throws Exception {
        Random random = new Random(SEED);
        int submitted = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> said = killedAfter(random.nextInt(LONGEST_MILLIS));
            try (Progress progress = Progress.open(home)) {
                MockLog log = MockLog.unfinished(progress.sessions()).orElseThrow();
                assertThat(log.intact()).as("kill %s of seed %s", kill, SEED).isTrue();
                Desk desk = MockState.of(log, log.elapsed())
                        .desk(KilledSession.SLUG)
                        .orElseThrow();
                submitted += (int) said.stream()
                        .filter(line -> line.startsWith("submitted"))
                        .count();
                // One more of each may have been written before it could be said.
                assertThat(desk.count(Kind.SUBMIT)).isBetween(submitted, submitted + 1);
                submitted = desk.count(Kind.SUBMIT);
                said.stream()
                        .filter(line -> line.startsWith("saved"))
                        .reduce((first, second) -> second)
                        .ifPresent(last ->
                                assertThat(number(desk.code().orElse(""))).isBetween(number(last), number(last) + 1));
            }
            requireSound();
        }
        assertThat(submitted).isPositive();
    }

    /** Into a file: a pipe is closed together with the process. */
    private List<String> killedAfter(int millis) throws Exception {
        Path said = home.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledSession.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(said.toFile())
                .start();
        while (Files.size(said) == 0 && process.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        TimeUnit.MILLISECONDS.sleep(millis);
        process.destroyForcibly().waitFor();
        // The last line may not be whole.
        String whole = Files.readString(said);
        return whole.substring(0, whole.lastIndexOf('\n') + 1).lines().toList();
    }

    private static int number(String text) {
        return Integer.parseInt(text.substring(text.indexOf(' ') + 1));
    }

    private void requireSound() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("podium.db"));
                var rows = connection.createStatement().executeQuery("pragma integrity_check")) {
            assertThat(rows.getString(1)).isEqualTo("ok");
        }
    }
}
