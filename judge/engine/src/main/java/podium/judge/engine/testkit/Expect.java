package podium.judge.engine.testkit;

import java.util.Locale;
import java.util.function.Supplier;
import podium.judge.engine.checker.StructuralChecker;
import podium.judge.engine.checker.StructuralChecker.Difference;
import podium.judge.engine.checker.Tolerance;
import podium.judge.engine.remote.CandidateThrew;

/**
 * The assertions that laws make. Each failure is a {@link LawViolation} that carries the calls of the try, so that a
 * candidate sees the input and not the judge.
 */
public final class Expect {
    private Expect() {}

    /** {@code got} equals {@code wanted} within {@link Tolerance#CLOSED_FORM}, element by element for arrays, lists and records. */
    public static void close(Object got, Object wanted) {
        close(got, wanted, Tolerance.CLOSED_FORM);
    }

    /** {@code got} equals {@code wanted} within the tolerance, element by element for arrays, lists, maps and records. */
    public static void close(Object got, Object wanted, Tolerance tolerance) {
        Difference difference = StructuralChecker.compare(got, wanted, tolerance);
        if (difference.isPresent()) {
            throw violation(
                    Literals.of(difference.got(), tolerance.digits()),
                    Literals.of(difference.wanted(), tolerance.digits()),
                    difference.path());
        }
    }

    /** {@code got} equals {@code wanted} exactly: same shape, same elements, doubles bit for bit but for the sign of zero. */
    public static void equal(Object got, Object wanted) {
        close(got, wanted, Tolerance.EXACT);
    }

    /** {@code low <= got <= high}; NaN is never inside. */
    public static void between(double got, double low, double high) {
        if (!(got >= low && got <= high)) {
            throw violation(Literals.of(got), "a value in [" + Literals.of(low) + ", " + Literals.of(high) + "]", "");
        }
    }

    /** {@code got <= bound} but for rounding in the last digits ({@link Tolerance#CLOSED_FORM}); NaN is never. */
    public static void atMost(double got, double bound) {
        if (!(got <= bound || Tolerance.CLOSED_FORM.accepts(got, bound))) {
            throw violation(Literals.of(got), "at most " + Literals.of(bound), "");
        }
    }

    /** {@code got >= bound} but for rounding in the last digits ({@link Tolerance#CLOSED_FORM}); NaN is never. */
    public static void atLeast(double got, double bound) {
        if (!(got >= bound || Tolerance.CLOSED_FORM.accepts(got, bound))) {
            throw violation(Literals.of(got), "at least " + Literals.of(bound), "");
        }
    }

    /** A fact that no other assertion can say; {@code wanted} completes the sentence "wanted ...". */
    public static void holds(boolean fact, Object got, String wanted) {
        if (!fact) {
            throw violation(Literals.of(got), wanted, "");
        }
    }

    /** The call throws the exception or a subclass of it. */
    public static void rejects(Class<? extends Throwable> expected, Supplier<?> call) {
        Object returned;
        try {
            returned = call.get();
        } catch (CandidateThrew thrown) {
            if (thrown.isA(expected.getName())) {
                return;
            }
            if (thrown.isNotAttempted()) {
                throw thrown;
            }
            throw violation(thrown.summary(), String.format(Locale.ROOT, "%s", expected.getSimpleName()), "");
        }
        throw violation(Literals.of(returned), expected.getSimpleName(), "");
    }

    /** The call leaves every argument as it was; answers the call's result. */
    public static <T> T unmodified(Supplier<T> call) {
        return LawContext.current().watchingArguments(call);
    }

    static LawViolation violation(String got, String wanted, String where) {
        return new LawViolation(LawContext.current().calls(), got, wanted, where);
    }
}
