package podium.judge.engine.testkit;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import podium.judge.engine.checker.Tolerance;

/**
 * One call of the contract and how it ended; rendered only when a law fails.
 *
 * @param method name of the contract's method
 * @param arguments what was passed
 * @param ending what came back, already a literal for an exception
 * @param threw whether it ended with an exception
 */
record RecordedCall(
        String method, Object[] arguments, @Nullable Object ending, boolean threw) {
    @Override
    public String toString() {
        StringJoiner call = new StringJoiner(", ", method + "(", ")");
        for (Object argument : arguments) {
            call.add(Literals.of(argument));
        }
        return call + (threw ? ": " + ending : " returned " + Literals.of(ending, Tolerance.CLOSED_FORM.digits()));
    }
}
