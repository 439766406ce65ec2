package podium.exercises.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;
import podium.exercises.NotAttempted;

/** Turns {@link NotAttempted} into an aborted test, also where an assertion wrapped it or quotes it as the wrong type. */
final class SkipNotAttempted implements TestExecutionExceptionHandler {
    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            boolean quoted = cause instanceof AssertionError
                    && message != null
                    && message.contains(NotAttempted.class.getName());
            if (cause instanceof NotAttempted || quoted) {
                throw new TestAbortedException(cause.getMessage(), cause);
            }
        }
        throw thrown;
    }
}
