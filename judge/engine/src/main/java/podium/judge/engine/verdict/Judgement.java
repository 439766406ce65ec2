package podium.judge.engine.verdict;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.judge.engine.problem.ExerciseId;

/**
 * Everything that is known of one judging.
 *
 * @param exercise what was judged
 * @param verdict the outcome
 * @param headline one sentence that says why
 * @param laws one result a law, in the order run; empty if none ran
 * @param recognized where the definition that all answers follow parts from the one asked for; empty if none was recognized
 * @param compileErrors rendered for reading, empty if it compiled
 * @param cost what timing found, empty if it was not asked for or not reached
 * @param seed of every random draw
 * @param box which sandbox was used, and what it does not stop
 * @param time from the request to the verdict
 */
public record Judgement(
        ExerciseId exercise,
        Verdict verdict,
        String headline,
        List<LawResult> laws,
        List<String> recognized,
        List<String> compileErrors,
        Optional<Cost> cost,
        long seed,
        Box box,
        Duration time) {
    /** Copies the lists. */
    public Judgement {
        laws = List.copyOf(laws);
        recognized = List.copyOf(recognized);
        compileErrors = List.copyOf(compileErrors);
    }

    /**
     * The sandbox in a report.
     *
     * @param name its short name
     * @param doesNotStop what it does not stop
     */
    public record Box(String name, List<String> doesNotStop) {}

    /** The first law that did not hold, in order of the verdict's precedence. */
    public Optional<LawResult> decisive() {
        return laws.stream()
                .filter(law -> law.verdict() != Verdict.AC)
                .min(java.util.Comparator.comparing(LawResult::verdict));
    }
}
