package podium.judge.app.author;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.JudgeRequest;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.submission.SubmissionRejected;
import podium.judge.engine.verdict.Cost;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/** Judges every submission that an exercise ships and compares the verdict with its folder's and the law with its header's. */
public final class SubmissionCheck implements Gate.Check {
    /**
     * How many times faster than the limit accepted submissions must be: two JVMs that run the same code differ by up to 1.5
     * times, and two machines by more.
     */
    private static final int FASTER = 2;

    /** How many times slower than the limit slow ones must be. */
    private static final int SLOWER = 3;

    /** How many submissions an exercise must ship, by folder. */
    private static final Map<String, Integer> LEAST =
            new java.util.TreeMap<>(Map.of("accepted", 1, "wrong_answer", 6, "slow", 1));

    private final Kit kit;
    private final Judge judge;
    private final long seed;
    private final ToIntFunction<Problem> others;
    private final Consumer<Row> progress;

    /** A check that judges with one seed, and tells each row as it is known. */
    public SubmissionCheck(Kit kit, Judge judge, long seed, Consumer<Row> progress) {
        this(kit, judge, seed, problem -> 0, progress);
    }

    /**
     * The same, which also looks for seeds with which a wrong submission gets through.
     *
     * @param others how many more seeds are tried
     */
    SubmissionCheck(Kit kit, Judge judge, long seed, ToIntFunction<Problem> others, Consumer<Row> progress) {
        this.kit = kit;
        this.judge = judge;
        this.seed = seed;
        this.others = others;
        this.progress = progress;
    }

    /**
     * One submission's row.
     *
     * @param exercise its slug
     * @param category its folder
     * @param mistake its own folder
     * @param wanted the folder's verdict
     * @param got the judge's
     * @param namedLaw the law that its header names; empty if none
     * @param lawRejects whether that law is among those that rejected it; for a slow one, whether its header says why
     * @param followsAsSaid whether the judge recognized no definition but the one that its header names
     * @param acceptedWith the first seed with which it was accepted although it is wrong; empty if none was found
     * @param cost what it took; empty where it was not timed
     * @param why the judge's headline
     * @param laws what became of each law; empty where none was run
     */
    public record Row(
            String exercise,
            String category,
            String mistake,
            Verdict wanted,
            Verdict got,
            String namedLaw,
            boolean lawRejects,
            boolean followsAsSaid,
            OptionalLong acceptedWith,
            Optional<Cost> cost,
            String why,
            List<LawResult> laws) {
        /** Whether the submission got what its folder and header promise, and would on another machine. */
        public boolean asPromised() {
            return wanted == got && lawRejects && followsAsSaid && acceptedWith.isEmpty() && isFarFromLimits();
        }

        /** Where it was timed to its end, its time as so many times the limit; empty where it is slow by its growth. */
        public OptionalDouble timesTheLimit() {
            return cost.filter(taken -> got == Verdict.AC || !taken.scaling().isAbove()).stream()
                    .filter(taken -> !Double.isInfinite(last(taken).high()))
                    .mapToDouble(taken -> last(taken).ratio() / taken.allowedRatio())
                    .findFirst();
        }

        /** Both ends of the interval must be too near: noise alone shall not tell an author to move a limit. */
        private boolean isFarFromLimits() {
            return cost.map(taken -> taken.outcome() == Cost.Outcome.ABOVE
                            ? taken.scaling().isAbove() || last(taken).high() >= SLOWER * taken.allowedRatio()
                            : last(taken).low() * FASTER <= taken.allowedRatio())
                    .orElse(true);
        }

        private static Cost.Ratio last(Cost cost) {
            return cost.quick().get(cost.quick().size() - 1);
        }
    }

    @Override
    public Gate.Step of(Problem problem) {
        List<Row> rows = check(problem);
        List<String> missing = new ArrayList<>();
        LEAST.forEach((category, least) -> {
            long found =
                    rows.stream().filter(row -> row.category().equals(category)).count();
            if (found < least) {
                missing.add("expected at least " + least + " in " + SubmissionFolders.room(problem) + "/" + category
                        + ", found " + found);
            }
        });
        SubmissionFolders.strangers(kit, problem)
                .forEach(name -> missing.add("expected folders of "
                        + String.join(", ", new TreeSet<>(SubmissionFolders.VERDICTS.keySet())) + " in "
                        + SubmissionFolders.room(problem) + ", found " + name));
        rows.stream()
                .filter(row -> !row.asPromised())
                .map(SubmissionCheck::told)
                .forEach(missing::add);
        long kept = rows.stream().filter(Row::asPromised).count();
        return new Gate.Step(
                "submissions", "submissions " + kept + "/" + rows.size() + ", " + separation(rows), missing);
    }

    private static String told(Row row) {
        return row.category() + "/" + row.mistake() + ": wanted " + row.wanted()
                + (row.namedLaw().isEmpty() ? "" : " by \"" + row.namedLaw() + "\"") + ", got " + row.got() + ": "
                + row.why() + header(row)
                + row.acceptedWith().stream()
                        .mapToObj(with -> " (accepted with seed " + with + ": its law draws too little that shows it)")
                        .findFirst()
                        .orElse("")
                + (row.isFarFromLimits()
                        ? ""
                        : " (accepted must be " + FASTER + " times faster than the limit, slow " + SLOWER
                                + " times slower: move the limit or the submission)");
    }

    /** What its first lines have to say, and do not. */
    private static String header(Row row) {
        if (row.namedLaw().isEmpty() && !row.lawRejects()) {
            return row.wanted() == Verdict.SLOW
                    ? " (its first line must say // Too slow: <what it does>)"
                    : " (its first line must name that law: // Rejected by: <its sentence>)";
        }
        boolean known = row.namedLaw().isEmpty()
                || row.laws().isEmpty()
                || row.laws().stream().anyMatch(law -> law.law().equals(row.namedLaw()));
        return known ? "" : " (no law has the sentence that its first line names)";
    }

    /** How far the limit of time is from what must be below and what must be above it. */
    private static String separation(List<Row> rows) {
        String slow = timesTheLimit(rows, Verdict.SLOW).min().stream()
                .mapToObj(least -> String.format(Locale.ROOT, "from %.1f", least))
                .findFirst()
                .orElse("by growth or without end");
        double accepted = timesTheLimit(rows, Verdict.AC).max().orElse(0);
        return String.format(Locale.ROOT, "of the time limit accepted up to %.2f, slow %s", accepted, slow);
    }

    private static DoubleStream timesTheLimit(List<Row> rows, Verdict verdict) {
        return rows.stream().filter(row -> row.got() == verdict).flatMapToDouble(row -> row.timesTheLimit().stream());
    }

    /** Checks all submissions of one exercise. */
    public List<Row> check(Problem problem) {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, Verdict> category : new java.util.TreeMap<>(SubmissionFolders.VERDICTS).entrySet()) {
            for (Path folder : SubmissionFolders.of(kit, problem, category.getKey())) {
                Row row = check(problem, folder, category.getKey());
                rows.add(row);
                progress.accept(row);
            }
        }
        return rows;
    }

    private Row check(Problem problem, Path folder, String category) {
        Verdict wanted = SubmissionFolders.VERDICTS.getOrDefault(category, Verdict.JE);
        Verdict got = Verdict.JE;
        String why;
        List<LawResult> laws = List.of();
        boolean lawRejects = true;
        boolean followsAsSaid = true;
        Optional<Cost> cost = Optional.empty();
        String named = wanted == Verdict.SLOW ? "" : SubmissionFolders.namedLaw(folder, problem);
        try {
            boolean timed = wanted == Verdict.SLOW || wanted == Verdict.AC;
            Judgement judgement = judge.judge(new JudgeRequest(
                    Submission.read(problem, folder), timed ? Timing.QUICK : Timing.NONE, seed, law -> {}));
            got = judgement.verdict();
            why = judgement.headline();
            laws = judgement.laws();
            List<String> follows = SubmissionFolders.followed(folder, problem);
            followsAsSaid =
                    judgement.recognized().isEmpty() || judgement.recognized().equals(follows);
            why += judgement.compileErrors().isEmpty() ? "" : ": " + String.join("; ", judgement.compileErrors());
            why += followsAsSaid
                    ? ""
                    : " (the judge recognizes " + judgement.recognized() + ", its header says " + follows
                            + ": write // Follows: <its words> below the law)";
            cost = judgement.cost();
            Optional<LawResult> law = judgement.laws().stream()
                    .filter(each -> each.law().equals(named))
                    .findFirst();
            lawRejects = named.isEmpty()
                    ? wanted == Verdict.AC
                            || wanted == Verdict.SEC
                            || wanted == Verdict.SLOW
                                    && !SubmissionFolders.tooSlow(folder, problem)
                                            .isEmpty()
                    : law.filter(each -> each.verdict() == wanted).isPresent();
        } catch (SubmissionRejected e) {
            why = String.valueOf(e.getMessage());
        }
        String mistake = folder.getFileName().toString();
        OptionalLong acceptedWith = wanted == Verdict.WA ? acceptedWith(problem, folder) : OptionalLong.empty();
        return new Row(
                problem.id().slug(),
                category,
                mistake,
                wanted,
                got,
                named,
                lawRejects,
                followsAsSaid,
                acceptedWith,
                cost,
                why,
                laws);
    }

    private OptionalLong acceptedWith(Problem problem, Path folder) {
        return LongStream.rangeClosed(seed + 1, seed + others.applyAsInt(problem))
                .filter(other -> verdict(problem, folder, other) == Verdict.AC)
                .findFirst();
    }

    private Verdict verdict(Problem problem, Path folder, long other) {
        try {
            Submission submission = Submission.read(problem, folder);
            return judge.judge(new JudgeRequest(submission, Timing.NONE, other, law -> {}))
                    .verdict();
        } catch (SubmissionRejected e) {
            return Verdict.CE;
        }
    }
}
