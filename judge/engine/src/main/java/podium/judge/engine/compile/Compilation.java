package podium.judge.engine.compile;

import java.util.List;
import java.util.Map;

/** How compiling ended. */
public sealed interface Compilation {
    /**
     * It compiles.
     *
     * @param classes bytecode by binary name
     */
    record Compiled(Map<String, byte[]> classes) implements Compilation {}

    /**
     * It does not.
     *
     * @param diagnostics at most 20, in order; never empty
     * @param note what else helps, such as the contract's signature; may be empty
     */
    record Failed(List<Diagnostic> diagnostics, String note) implements Compilation {}
}
