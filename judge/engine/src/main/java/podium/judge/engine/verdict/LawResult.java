package podium.judge.engine.verdict;

import java.time.Duration;
import java.util.Optional;

/**
 * What became of one law.
 *
 * @param law its sentence
 * @param convention the house convention that decides the case, empty where none is in dispute
 * @param verdict AC when it held
 * @param counterexample how it failed, empty when it held
 * @param figures what the law measured, empty where it is not about measurements
 * @param printed what the submission printed meanwhile, bounded
 * @param time how long it took, on the judge's clock
 */
public record LawResult(
        String law,
        String convention,
        Verdict verdict,
        Optional<Counterexample> counterexample,
        String figures,
        String printed,
        Duration time) {}
