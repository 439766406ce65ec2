package podium.judge.engine.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What this machine gives a box to begin with. */
final class Host {
    static final String NOBODY = "65534";
    static final String PRLIMIT = "/usr/bin/prlimit";

    private static final String SETPRIV = "/usr/bin/setpriv";
    private static final long PROBE_MILLIS = 2_000;

    private Host() {}

    /** Whether this JVM is root's, whom limits on threads never bind. */
    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** What may be put before a command, best first: root steps down where it can. */
    static List<List<String>> users() {
        List<List<String>> users = new ArrayList<>();
        if (isRoot() && Files.isExecutable(Path.of(SETPRIV))) {
            users.add(List.of(SETPRIV, "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"));
        }
        users.add(List.of());
        return users;
    }

    /** The class path's own first jar or folder, which another user may be unable to reach. */
    static Path codeLocation() {
        return Path.of(
                Host.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    /** Whether a command ends well, and soon. */
    static boolean runs(List<String> line) {
        try {
            Process process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return Ending.of(process, PROBE_MILLIS).equals(Optional.of(0));
        } catch (IOException e) {
            return false;
        }
    }
}
