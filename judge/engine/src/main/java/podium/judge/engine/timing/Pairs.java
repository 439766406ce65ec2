package podium.judge.engine.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.judge.engine.timing.PairedTimer.Round;
import podium.judge.engine.timing.RatioRule.Decision;
import podium.judge.engine.verdict.Cost.Growth;

/** Log ratios of the pairs so far, of wall time and of CPU time. */
final class Pairs {
    private final RatioRule rule;
    private final List<Double> wall = new ArrayList<>();
    private final List<Double> cpu = new ArrayList<>();

    Pairs(RatioRule rule) {
        this.rule = rule;
    }

    void add(Contender.Sample theirs, Contender.Sample ours) {
        wall.add(Math.log((double) Math.max(1, theirs.wallNanos()) / Math.max(1, ours.wallNanos())));
        if (theirs.cpuNanos().isPresent() && ours.cpuNanos().isPresent()) {
            double submission = Math.max(1, theirs.cpuNanos().get());
            cpu.add(Math.log(submission / Math.max(1, ours.cpuNanos().get())));
        }
    }

    /** Below as soon as wall time says so; above only when CPU time says so too, where the machine can tell it. */
    boolean decided() {
        Decision byWall = rule.decide(wall);
        return byWall == Decision.BELOW || byWall == Decision.ABOVE && cpuIsAbove();
    }

    private boolean cpuIsAbove() {
        return cpu.size() < wall.size() || rule.decide(cpu) == Decision.ABOVE;
    }

    boolean above() {
        return rule.decide(wall) == Decision.ABOVE && cpuIsAbove();
    }

    Round round(Optional<Growth> growth) {
        return new Round(RatioRule.ratio(wall), above(), decided(), false, growth);
    }
}
