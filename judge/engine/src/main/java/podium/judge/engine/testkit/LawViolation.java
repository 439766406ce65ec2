package podium.judge.engine.testkit;

import java.util.List;

/** A law did not hold: what came back, what was wanted, and the calls that led there. */
public final class LawViolation extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final transient List<String> calls;
    private final String got;
    private final String wanted;
    private final String where;

    LawViolation(List<String> calls, String got, String wanted, String where) {
        super("got " + got + ", wanted " + wanted + (where.isEmpty() ? "" : ", first difference at " + where));
        this.calls = List.copyOf(calls);
        this.got = got;
        this.wanted = wanted;
        this.where = where;
    }

    /** The calls of the failing try in Java-literal form, in order. */
    public List<String> calls() {
        return calls;
    }

    /** What came back, printed with as many digits as the tolerance has. */
    public String got() {
        return got;
    }

    /** What was wanted: a value, a range or an exception. */
    public String wanted() {
        return wanted;
    }

    /** Path of the first difference inside a structure, such as {@code [3]} or {@code .start}; empty for scalars. */
    public String where() {
        return where;
    }
}
