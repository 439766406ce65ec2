package podium.judge.engine.verdict;

import java.util.List;

/**
 * The smallest failing case that was found.
 *
 * @param calls the calls made, in Java-literal form, in order
 * @param got what came back
 * @param wanted what was wanted: a value, a range or an exception; empty where a call did not return
 * @param where path of the first difference inside a structure; empty for scalars
 * @param frames the candidate's own stack frames, innermost first; empty unless an exception was thrown
 */
public record Counterexample(List<String> calls, String got, String wanted, String where, List<String> frames) {
    /** Copies the lists. */
    public Counterexample {
        calls = List.copyOf(calls);
        frames = List.copyOf(frames);
    }
}
