package podium.exercises.testing;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs one class of visible tests and prints a line a test, without a build tool. */
public final class RunVisibleTests implements TestExecutionListener {
    private static final int MESSAGE_LINES = 12;
    private static final int FRAMES = 3;

    private final PrintStream out;
    private int passed;
    private int failed;
    private int skipped;

    private RunVisibleTests(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the tests and exits with 0 if all passed, 1 if one failed, 5 if none was attempted.
     *
     * @param arguments the name of the test class
     */
    public static void main(String[] arguments) throws ClassNotFoundException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        RunVisibleTests run = new RunVisibleTests(out);
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(Class.forName(arguments[0])))
                .build();
        LauncherFactory.create().execute(request, run);
        out.printf("%n  %d passed, %d failed, %d not attempted%n", run.passed, run.failed, run.skipped);
        System.exit(run.failed > 0 ? 1 : run.passed > 0 ? 0 : 5);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (!test.isTest()) {
            result.getThrowable().ifPresent(thrown -> fail(test, thrown));
        } else if (result.getStatus() == Status.SUCCESSFUL) {
            passed++;
            out.println("  ok    " + sentence(test));
        } else if (result.getStatus() == Status.ABORTED) {
            skipped++;
            out.println("  skip  " + sentence(test));
        } else {
            result.getThrowable().ifPresent(thrown -> fail(test, thrown));
        }
    }

    private void fail(TestIdentifier test, Throwable thrown) {
        failed++;
        out.println("  FAIL  " + sentence(test));
        boolean assertion = thrown instanceof AssertionError;
        String text = assertion ? String.valueOf(thrown.getMessage()) : thrown.toString();
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank())
                .limit(MESSAGE_LINES)
                .toList();
        lines.forEach(line -> out.println("          " + line.strip()));
        Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("podium.exercises.")
                        && !frame.getClassName().startsWith("podium.exercises.testing."))
                .limit(FRAMES)
                .forEach(frame -> out.println("          at " + frame.getFileName() + ":" + frame.getLineNumber()));
    }

    private static String sentence(TestIdentifier test) {
        return test.getDisplayName().replace("()", "").replace('_', ' ');
    }
}
