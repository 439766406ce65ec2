package podium.judge.engine.sandbox;

import java.util.List;

/**
 * Which box was used, for the report.
 *
 * @param level how strong it is
 * @param stops what it stops
 * @param doesNotStop what it does not stop
 */
public record SandboxReport(SandboxLevel level, List<String> stops, List<String> doesNotStop) {
    /** Copies the lists. */
    public SandboxReport {
        stops = List.copyOf(stops);
        doesNotStop = List.copyOf(doesNotStop);
    }
}
