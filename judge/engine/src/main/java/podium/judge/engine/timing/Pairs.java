package podium.judge.engine.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.judge.engine.timing.PairedTimer.Round;
import podium.judge.engine.timing.RatioRule.Decision;
import podium.judge.engine.verdict.Cost.Growth;

/** Log ratios of the pairs so far, of wall time and of CPU time. */
final class Pairs {
    /** Share of a core from which on a process may have slowed down what ran meanwhile, by bursts on all cores. */
    private static final double BUSY = 0.25;

    private final RatioRule rule;
    /** Whether wall time alone no longer puts a submission below the limit, as its process was seen to slow others down. */
    private final boolean doubtful;

    private final List<Double> wall = new ArrayList<>();
    private final List<Double> cpu = new ArrayList<>();
    /** Share of a core that the submission's process used while the reference was timed. */
    private final List<Double> uncalled = new ArrayList<>();

    Pairs(RatioRule rule, boolean doubtful) {
        this.rule = rule;
        this.doubtful = doubtful;
    }

    /**
     * Adds a pair.
     *
     * @param uncalledNanos CPU time of the submission's process while the reference ran
     */
    void add(Contender.Sample theirs, Contender.Sample ours, Optional<Long> uncalledNanos) {
        uncalledNanos.ifPresent(nanos -> uncalled.add((double) nanos / Math.max(1, ours.wallNanos())));
        wall.add(Math.log((double) Math.max(1, theirs.wallNanos()) / Math.max(1, ours.wallNanos())));
        if (theirs.cpuNanos().isPresent() && ours.cpuNanos().isPresent()) {
            double submission = Math.max(1, theirs.cpuNanos().get());
            cpu.add(Math.log(submission / Math.max(1, ours.cpuNanos().get())));
        }
    }

    /** Below as soon as wall time says so and there is no doubt; else only when CPU time, where there is any, says so too. */
    boolean decided() {
        Decision byWall = rule.decide(wall);
        return byWall == Decision.BELOW && wallIsTrusted() || byWall != Decision.OPEN && cpuAgrees(byWall);
    }

    /** Whether pairs more are of no use: decided, or busy uncalled and above by CPU time, whose wall time nothing makes trusted. */
    boolean enough() {
        return decided() || isBusyUncalled() && rule.decide(cpu) == Decision.ABOVE;
    }

    private boolean wallIsTrusted() {
        return !doubtful && !isBusyUncalled();
    }

    private boolean isBusyUncalled() {
        return !uncalled.isEmpty() && RatioRule.median(uncalled) > BUSY;
    }

    private boolean cpuAgrees(Decision byWall) {
        return cpu.size() < wall.size() || rule.decide(cpu) == byWall;
    }

    /**
     * Whether the submission's process is mostly busy while it should wait, and its own CPU time does not put it below the
     * limit: then the wall time of what runs meanwhile may owe to that. Compilers and collectors are busy now and then.
     */
    boolean worksUncalled() {
        return isBusyUncalled() && rule.decide(cpu) != Decision.BELOW;
    }

    boolean above() {
        return rule.decide(wall) == Decision.ABOVE && cpuAgrees(Decision.ABOVE);
    }

    double ratio() {
        return RatioRule.ratio(wall).ratio();
    }

    Round round(Optional<Growth> growth) {
        return new Round(RatioRule.ratio(wall), above(), decided(), false, growth);
    }
}
