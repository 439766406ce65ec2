package podium.judge.engine.judging;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import podium.judge.engine.judging.CostStage.JmhFinding;
import podium.judge.engine.timing.PairedTimer.Round;
import podium.judge.engine.verdict.Cost;
import podium.judge.engine.verdict.Cost.Full;
import podium.judge.engine.verdict.Cost.Growth;
import podium.judge.engine.verdict.Cost.Outcome;
import podium.judge.engine.verdict.Cost.Ratio;

/**
 * What one or two rounds amount to: above a limit only if two say so.
 *
 * @param rounds in order; never empty
 * @param growth knows what was counted
 */
record CostConclusion(TimedTask task, List<Round> rounds, GrowthRule growth) {
    /** The cost, with what JMH found. */
    Cost of(JmhFinding jmh) {
        double allowed = task.maxRatio();
        Outcome outcome = outcome(jmh);
        return new Cost(
                outcome,
                sentence(outcome, jmh.full()),
                allowed,
                rounds.stream().map(Round::wall).toList(),
                jmh.full(),
                jmh.missing(),
                growth.scaling(last().growth()));
    }

    private Round last() {
        return rounds.get(rounds.size() - 1);
    }

    /** The lowest ratio of all rounds on inputs that repeat, as JMH's do; nothing of what remembers its answers. */
    Ratio byTheJudgesClock() {
        return rounds.stream()
                .filter(round -> !round.remembers())
                .map(Round::wall)
                .min(Comparator.comparing(Ratio::low))
                .orElse(new Ratio(0, 0, 0));
    }

    private boolean twice() {
        return rounds.size() == 2;
    }

    private boolean growsTooFast() {
        return twice() && rounds.stream().allMatch(round -> growth.above(round.growth()));
    }

    private Outcome outcome(JmhFinding jmh) {
        boolean ratioTwice = twice() && rounds.stream().allMatch(Round::above);
        // JMH repeats its inputs, and knows nothing of what is remembered.
        boolean jmhAgrees = last().remembers()
                || jmh.full()
                        .map(found -> found.ratio().ratio() > task.maxRatio())
                        .orElse(true);
        if (growsTooFast() || ratioTwice && jmhAgrees) {
            return Outcome.ABOVE;
        }
        return twice() || !rounds.get(0).decided() ? Outcome.UNDECIDED : Outcome.WITHIN;
    }

    private String sentence(Outcome outcome, Optional<Full> full) {
        Optional<Growth> cpu = last().growth();
        if (growsTooFast() && cpu.isPresent()) {
            return growth.sentence(cpu.get());
        }
        double ratio = full.map(jmh -> jmh.ratio().ratio()).orElse(last().wall().ratio());
        String times = last().remembers()
                ? String.format(
                        Locale.ROOT,
                        "%.3g times the reference's time on inputs it has not seen, where repeated ones are much quicker",
                        last().wall().ratio())
                : String.format(Locale.ROOT, "%.3g times the reference's time", ratio);
        String allowed = String.format(Locale.ROOT, "%.3g is allowed", task.maxRatio());
        String said = switch (outcome) {
            case ABOVE -> times + ", " + allowed + named(cpu);
            case UNDECIDED -> "time undecided near " + times + ", " + allowed;
            case WITHIN -> times;
        };
        return outcome == Outcome.ABOVE && growth.above(cpu) ? said : said + growth.remark(cpu);
    }

    /** Growth of what is too slow by a factor, where the last round alone would put it above the limit as well. */
    private String named(Optional<Growth> cpu) {
        return cpu.filter(taken -> growth.above(cpu))
                .map(taken -> "; " + growth.sentence(taken))
                .orElse("");
    }
}
