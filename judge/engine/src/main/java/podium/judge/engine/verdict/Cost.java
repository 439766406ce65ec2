package podium.judge.engine.verdict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What timing found.
 *
 * @param outcome what follows from it
 * @param sentence the outcome in words, with figures
 * @param allowedRatio the exercise's limit
 * @param quick judge-timed pairs, one a round
 * @param full JMH, where it ran
 * @param fullMissing why JMH has no figure; empty where it has one or was not asked for one
 * @param scaling how the cost grows with input size
 */
public record Cost(
        Outcome outcome,
        String sentence,
        double allowedRatio,
        List<Ratio> quick,
        Optional<Full> full,
        String fullMissing,
        Scaling scaling) {
    /** Copies the list. */
    public Cost {
        quick = List.copyOf(quick);
    }

    /** What follows from the measurements. */
    public enum Outcome {
        /** Within the limits. */
        WITHIN,
        /** Above a limit, by every instrument that was asked. */
        ABOVE,
        /** The instruments did not agree or not decide: never fails anyone. */
        UNDECIDED
    }

    /**
     * Submission's time over the reference's.
     *
     * @param ratio the estimate
     * @param low lower end of its interval
     * @param high upper end of its interval
     */
    public record Ratio(double ratio, double low, double high) {}

    /**
     * What JMH found.
     *
     * @param ratio submission over reference, forks' variation included
     * @param nanos the submission's time an operation, in nanoseconds
     * @param referenceNanos the reference's
     * @param bytes the submission's allocation an operation, in bytes
     * @param referenceBytes the reference's
     */
    public record Full(Ratio ratio, double nanos, double referenceNanos, double bytes, double referenceBytes) {}

    /**
     * How the cost grows with the size of the input.
     *
     * @param cpu growth of CPU time, where it could be measured
     * @param counts growth of what is executed, where it could be counted
     * @param countsMissing why it was not; empty where it was, or where growth is not asked for
     * @param allowed the exercise's limit
     */
    public record Scaling(Optional<Growth> cpu, Optional<Counts> counts, String countsMissing, double allowed) {
        /** Whether an exponent that was found is above the limit. */
        public boolean isAbove() {
            return Stream.concat(cpu.stream(), counts.map(Counts::growth).stream())
                    .anyMatch(growth -> growth.exponent() > allowed);
        }

        /** Nothing measured. */
        public static Scaling none(double allowed) {
            return new Scaling(Optional.empty(), Optional.empty(), "", allowed);
        }
    }

    /**
     * What counting found.
     *
     * @param growth of executed bytecode
     * @param size of the input that the submission and the reference spent this on
     */
    public record Counts(Growth growth, int size, Spent submission, Spent reference) {}

    /**
     * What one operation takes.
     *
     * @param bytecodes executed, lengths of copied and new arrays included
     * @param bytes allocated as the code asks for it, before any optimization; zero where that is unknown
     */
    public record Spent(long bytecodes, long bytes) {}

    /**
     * Growth of CPU time or of executed bytecode.
     *
     * @param exponent slope of log cost over log size
     * @param error half-width of its interval
     * @param referenceExponent the reference's slope in the same run
     */
    public record Growth(double exponent, double error, double referenceExponent) {}
}
