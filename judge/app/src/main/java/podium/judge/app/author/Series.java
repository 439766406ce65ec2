package podium.judge.app.author;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.Verdict;

/** Judgings of right answers under one heading: how many there were, and which did not come out as accepted. */
final class Series {
    private final String name;
    private final int expected;
    private final Gate.Watcher watcher;
    private final List<Duration> times = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    /**
     * An empty series.
     *
     * @param expected how many judgings there will be
     * @param watcher is told of each
     */
    Series(String name, int expected, Gate.Watcher watcher) {
        this.name = name;
        this.expected = expected;
        this.watcher = watcher;
    }

    void add(String submission, Judgement judgement) {
        times.add(judgement.time());
        watcher.repeated(name, times.size(), expected);
        if (judgement.verdict() != Verdict.AC) {
            failures.add(submission + " with seed " + judgement.seed() + " got " + judgement.verdict() + ": "
                    + judgement.headline());
        }
    }

    int judgings() {
        return times.size();
    }

    int failed() {
        return failures.size();
    }

    /** One sentence for however many failures there were. */
    Optional<String> told() {
        return failures.stream()
                .findFirst()
                .map(first -> name + ": expected AC each time, found " + failures.size() + " of " + times.size()
                        + " otherwise; the first: " + first);
    }

    /** How many came out as accepted, of how many. */
    String kept() {
        return judgings() - failed() + "/" + judgings();
    }

    /** Zero where nothing was judged. */
    Duration median() {
        List<Duration> sorted = times.stream().sorted().toList();
        return sorted.isEmpty() ? Duration.ZERO : sorted.get(sorted.size() / 2);
    }
}
