package podium.judge.app.author;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import podium.judge.app.author.OddWorkers.Setting;
import podium.judge.app.measure.Neighbors;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.JudgeRequest;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.submission.SubmissionRejected;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.Verdict;

/**
 * Are right answers right each time: whatever is accepted, under many seeds; that and the reference, under odd settings; and
 * the reference over and over, half of the time beside a busy loop?
 */
final class Repeats implements Gate.Check {
    private static final long LARGEST_SEED = 1_000_000_000;
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final Effort FULL = new Effort(20, 200, Setting.values());
    private static final Effort QUICK = new Effort(4, 10, Setting.values());
    /** A session of Spark's is interpreted for longer than a call may take. */
    private static final Effort FULL_ON_SPARK = new Effort(20, 200, Setting.TURKISH, Setting.ARABIC);

    private static final Effort QUICK_ON_SPARK = new Effort(0, 2, Setting.TURKISH);

    private final Kit kit;
    private final Judge judge;
    private final long seed;
    private final boolean quick;
    private final Gate.Watcher watcher;

    Repeats(Kit kit, Judge judge, long seed, boolean quick, Gate.Watcher watcher) {
        this.kit = kit;
        this.judge = judge;
        this.seed = seed;
        this.quick = quick;
        this.watcher = watcher;
    }

    /** How often, and where. */
    private record Effort(int seeds, int judgings, List<Setting> settings) {
        Effort(int seeds, int judgings, Setting... settings) {
            this(seeds, judgings, List.of(settings));
        }
    }

    /** What was judged, by where and when. */
    private record Counts(Series seeds, Series odd, Series quiet, Series busy) {
        Stream<Series> all() {
            return Stream.of(seeds, odd, quiet, busy);
        }
    }

    @Override
    public Gate.Step of(Problem problem) {
        Submission reference = ReferenceSource.of(kit, problem);
        Judgement first = judged(judge, reference, seed);
        if (first.verdict() != Verdict.AC) {
            return step(
                    "",
                    List.of("expected AC for the reference's own source, found " + first.verdict() + ": "
                            + first.headline() + "; nothing was repeated"));
        }
        try {
            Map<String, Submission> accepted = new LinkedHashMap<>();
            for (Path folder : SubmissionFolders.of(kit, problem, "accepted")) {
                accepted.put("accepted/" + folder.getFileName(), Submission.read(problem, folder));
            }
            Effort effort = effort(problem);
            Counts counts = repeated(effort, reference, accepted);
            return step(figures(first.laws().size(), effort, counts), missing(problem, counts));
        } catch (SubmissionRejected e) {
            return step("", List.of(String.valueOf(e.getMessage())));
        }
    }

    private static Gate.Step step(String figures, List<String> missing) {
        return new Gate.Step("repeats", figures, missing);
    }

    private Counts repeated(Effort effort, Submission reference, Map<String, Submission> accepted) {
        Map<String, Submission> right = new LinkedHashMap<>(accepted);
        right.put("the reference", reference);
        List<Long> draws = draws(effort.judgings());
        int half = draws.size() / 2;
        Series seeds = new Series("other seeds", effort.seeds() * accepted.size(), watcher);
        Series odd = new Series("odd settings", effort.settings().size() * right.size(), watcher);
        Series quiet = new Series("repeated", half, watcher);
        Series busy = new Series("repeated beside a busy loop", draws.size() - half, watcher);
        accepted.forEach((name, submission) ->
                draws(effort.seeds()).forEach(draw -> seeds.add(name, judged(judge, submission, draw))));
        effort.settings().forEach(setting -> judgeOdd(setting, right, odd));
        draws.subList(0, half).forEach(draw -> quiet.add("the reference", judged(judge, reference, draw)));
        try (Neighbors neighbor = Neighbors.busy(1)) {
            draws.subList(half, draws.size())
                    .forEach(draw -> busy.add("the reference", judged(judge, reference, draw)));
        }
        return new Counts(seeds, odd, quiet, busy);
    }

    private static List<String> missing(Problem problem, Counts counts) {
        List<String> missing = new ArrayList<>();
        counts.all().flatMap(series -> series.told().stream()).forEach(missing::add);
        Duration median = counts.quiet().median();
        if (!problem.onSpark() && median.compareTo(LONGEST) > 0) {
            missing.add("expected laws that end within " + seconds(LONGEST) + " s, found " + seconds(median)
                    + " s in the median: draw smaller inputs, or fewer");
        }
        return missing;
    }

    private String figures(int laws, Effort effort, Counts counts) {
        return String.format(
                Locale.ROOT,
                "%d laws in %s s, seeds %s, odd settings %s%s, flakes %d/%d",
                laws,
                seconds(counts.quiet().median()),
                counts.seeds().kept(),
                counts.odd().kept(),
                effort.settings().size() == Setting.values().length
                        ? ""
                        : " (only "
                                + effort.settings().stream().map(Setting::words).collect(Collectors.joining(", "))
                                + ")",
                counts.quiet().failed() + counts.busy().failed(),
                counts.quiet().judgings() + counts.busy().judgings());
    }

    /** Other seeds each time, and the same ones for the same first seed. */
    private List<Long> draws(int count) {
        return new SplittableRandom(seed).longs(count, 1, LARGEST_SEED).boxed().toList();
    }

    private static Judgement judged(Judge judge, Submission submission, long seed) {
        return judge.judge(new JudgeRequest(submission, Timing.NONE, seed, law -> {}));
    }

    private Effort effort(Problem problem) {
        if (problem.onSpark()) {
            return quick ? QUICK_ON_SPARK : FULL_ON_SPARK;
        }
        return quick ? QUICK : FULL;
    }

    private void judgeOdd(Setting setting, Map<String, Submission> right, Series odd) {
        Sandbox box = new OddWorkers(Sandbox.strongest(), kit.javaHome(), setting);
        try (Judge there = new Judge(kit, box)) {
            right.forEach((name, submission) -> odd.add(
                    name + " under " + setting.words(),
                    there.judge(new JudgeRequest(submission, setting.timing(), seed, law -> {}))));
        }
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1e3);
    }
}
