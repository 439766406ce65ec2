package podium.judge.engine.judging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import podium.judge.engine.counting.CountingModule;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.remote.Peer;
import podium.judge.engine.remote.SubjectFailure;
import podium.judge.engine.sandbox.Sandbox;

/** Prepares this JDK for counting, once a build. */
public final class Counting {
    private Counting() {}

    /**
     * Instruments the JDK's collections, and tries whether a worker starts with them; if it does not, they are removed again.
     * Nothing depends on it: without them CPU time decides.
     *
     * @param problem whose worker is tried
     * @return what came of it, for a log
     */
    public static String install(Kit kit, Sandbox sandbox, Problem problem) {
        try {
            Path patch = CountingModule.install(kit);
            try (Peer worker = Peer.start(sandbox, Workers.counting(kit, problem, patch))) {
                worker.awaitStart();
                return "instrumented this JDK's collections: " + patch;
            } catch (SubjectFailure failure) {
                Files.delete(patch);
                return "no counting, CPU time will decide: " + failure.sentence();
            }
        } catch (IOException | RuntimeException e) {
            return "no counting, CPU time will decide: " + e;
        }
    }
}
