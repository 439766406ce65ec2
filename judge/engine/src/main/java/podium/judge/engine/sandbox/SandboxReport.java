package podium.judge.engine.sandbox;

import java.util.List;

/**
 * Which box was used, for the report.
 *
 * @param name short name: {@code bubblewrap} or {@code process}
 * @param stops what it stops
 * @param doesNotStop what it does not stop
 */
public record SandboxReport(String name, List<String> stops, List<String> doesNotStop) {
    /** Copies the lists. */
    public SandboxReport {
        stops = List.copyOf(stops);
        doesNotStop = List.copyOf(doesNotStop);
    }
}
