package podium.judge.app.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import podium.judge.engine.problem.Kit;

/** A session in a real terminal: its editor, a kill while something is typed, run, submit, the talk, the end. */
class TerminalMockIT {
    private static final Kit KIT = Kit.of(Path.of(System.getProperty("podium.project", "../..")));

    @TempDir
    private Path home;

    @BeforeEach
    void requireTmux() throws InterruptedException {
        assumeTrue(Tmux.isInstalled(), "the terminal tests need tmux");
    }

    private Tmux mock(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(Main.another(KIT));
        line.addAll(List.of("mock", "--terminal", "--level", "L5", "--tracks", "metrics", "--count", "1"));
        line.addAll(List.of("--minutes", "30", "--seed", "1"));
        line.addAll(List.of(arguments));
        return Tmux.start(home, Map.of("PODIUM_HOME", home.toString(), "NO_COLOR", "1"), line);
    }

    /** Leaves the last line alone in the editor, which it does not cut: the brace that ends the class. */
    private static void clear(Tmux tmux) throws IOException {
        for (int line = 0; line < 20; line++) {
            tmux.press("C-k");
        }
    }

    @Test
    void a_session_by_keys_alone_with_a_kill_in_the_editor() throws Exception {
        try (Tmux tmux = mock()) {
            tmux.await(" left > ");
            tmux.type("edit");
            tmux.await("class MyNdcgAtK");
            clear(tmux);
            tmux.type("class MyNdcgAtK { // half of it");
            TimeUnit.MILLISECONDS.sleep(2_000);
            tmux.process().destroyForcibly();
        }
        try (Tmux tmux = mock()) {
            tmux.await(" left > ");
            tmux.type("edit");
            tmux.await("// half of it");
            clear(tmux);
            String right = MockCommandIT.right();
            tmux.paste(right.substring(0, right.lastIndexOf('}')));
            tmux.press("C-o", "Enter", "C-x");
            tmux.await(" left > ", 2);
            tmux.type("run");
            tmux.await("7 passed, 0 failed");
            tmux.type("submit");
            tmux.await("AC  all 26 laws hold");
            tmux.type("done");
            for (int question = 1; question <= 3; question++) {
                tmux.await("or Enter once you have said it aloud", question);
                tmux.type("Because.");
                tmux.await("marked by yourself", question);
                tmux.type("1");
            }
            tmux.await(" talking, ");
            tmux.type("end");
            tmux.await("The session is over.");
            tmux.await("ndcg-at-k: AC, all 26 laws hold");
        }
    }
}
