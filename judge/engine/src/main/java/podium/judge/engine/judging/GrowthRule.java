package podium.judge.engine.judging;

import java.util.Locale;
import java.util.Optional;
import podium.judge.engine.verdict.Cost.Counts;
import podium.judge.engine.verdict.Cost.Growth;
import podium.judge.engine.verdict.Cost.Scaling;

/**
 * Whether a submission's cost grows too fast. Counts decide: they are exact. But the submission's own process tells them, and
 * they do not see everything, so CPU time, which the judge takes itself, must not contradict them; where it does, or where
 * there is no count, it decides.
 *
 * @param allowed the greatest exponent
 * @param counts what counting found
 * @param countsMissing why it found nothing
 */
record GrowthRule(double allowed, Optional<Counts> counts, String countsMissing) {
    /** A rule for where nothing was to be counted. */
    static GrowthRule uncounted(double allowed) {
        return new GrowthRule(allowed, Optional.empty(), "");
    }

    /** On which side of the limit an exponent is, with its error. */
    private enum Side {
        ABOVE,
        BELOW,
        OPEN
    }

    private Side side(Growth growth) {
        if (growth.exponent() - growth.error() > allowed) {
            return Side.ABOVE;
        }
        return growth.exponent() + growth.error() < allowed ? Side.BELOW : Side.OPEN;
    }

    private boolean disagree(Growth counted, Growth cpu) {
        return side(counted) != Side.OPEN && side(cpu) != Side.OPEN && side(counted) != side(cpu);
    }

    /** The counts' growth where it may decide. */
    private Optional<Growth> decisive(Growth cpu) {
        return counts.map(Counts::growth).filter(counted -> side(counted) != Side.OPEN && !disagree(counted, cpu));
    }

    /**
     * CPU time's growth, no better known than the reference's in the same run: caches that do not hold the larger inputs, or a
     * neighbor's load, lift both, and what the reference's should be is known.
     */
    private Growth doubted(Growth cpu) {
        double known =
                counts.map(counted -> counted.growth().referenceExponent()).orElse(allowed);
        double off = Math.max(0, cpu.referenceExponent() - known);
        return new Growth(cpu.exponent(), cpu.error() + off, cpu.referenceExponent());
    }

    /** Whether growth is above the limit, by what decides; never without CPU time. */
    boolean above(Optional<Growth> cpu) {
        return cpu.map(this::doubted)
                .filter(taken -> side(decisive(taken).orElse(taken)) == Side.ABOVE)
                .isPresent();
    }

    /** Whether CPU time alone puts growth clearly below the limit: no count could change that. */
    boolean below(Optional<Growth> cpu) {
        return cpu.map(this::doubted).filter(taken -> side(taken) == Side.BELOW).isPresent();
    }

    /** Says that growth is above the limit. */
    String sentence(Growth measured) {
        Growth cpu = doubted(measured);
        String asked = String.format(Locale.ROOT, ", the contract asks for n^%.1f or better", allowed);
        return decisive(cpu)
                .map(counted -> "grows like " + power(counted) + asked)
                .orElseGet(
                        () -> "CPU time grows like " + power(cpu) + asked + missing() + remark(Optional.of(measured)));
    }

    private String missing() {
        return countsMissing.isEmpty() ? "" : " (bytecode was not counted: " + countsMissing + ")";
    }

    /** Says that counts and CPU time disagree, or that only the counts are above the limit; empty where neither is so. */
    String remark(Optional<Growth> cpu) {
        if (cpu.isEmpty()) {
            return counts.map(Counts::growth)
                    .filter(counted -> side(counted) == Side.ABOVE)
                    .map(counted -> " (executed bytecode grows like " + power(counted)
                            + "; without CPU time that is not judged)")
                    .orElse("");
        }
        return cpu.map(this::doubted)
                .flatMap(taken -> counts.map(Counts::growth)
                        .filter(counted -> disagree(counted, taken))
                        .map(counted -> " (executed bytecode grows like " + power(counted) + ", CPU time like "
                                + power(taken) + ": they disagree, and CPU time decides)"))
                .orElse("");
    }

    private static String power(Growth growth) {
        return String.format(Locale.ROOT, "n^%.2f ± %.2f", growth.exponent(), growth.error());
    }

    /** Everything that was found about growth. */
    Scaling scaling(Optional<Growth> cpu) {
        return new Scaling(cpu, counts, countsMissing, allowed);
    }
}
