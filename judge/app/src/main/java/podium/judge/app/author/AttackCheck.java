package podium.judge.app.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import podium.judge.app.author.Attack.Ground;
import podium.judge.engine.judging.Disclosure;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.JudgeRequest;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.report.ConsoleReport;
import podium.judge.engine.report.JsonReport;
import podium.judge.engine.report.Style;
import podium.judge.engine.sandbox.FolderTree;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.sandbox.SandboxLevel;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.submission.SubmissionRejected;
import podium.judge.engine.verdict.Counterexample;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.Verdict;

/** Judges attacks and says what became of each. */
public final class AttackCheck implements AutoCloseable {
    /** The exercise that the corpus attacks, but for what only another can show. */
    public static final String EXERCISE = "ndcg-at-k";

    /** All laws' calls may take a minute, and the judge's own work comes on top of it. */
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private static final int CANARY = 10;

    private final Kit kit;
    private final Problem problem;
    private final long seed;
    private final Map<Ground, Judge> judges = new EnumMap<>(Ground.class);
    private int judged;

    /** A check that attacks one exercise. */
    public AttackCheck(Kit kit, Problem problem, long seed) {
        this.kit = kit;
        this.problem = problem;
        this.seed = seed;
    }

    /**
     * What became of one attack.
     *
     * @param attack the attack
     * @param ground where it was let in to
     * @param wanted the verdicts that it may get
     * @param got the verdict that it got
     * @param why the judge's headline
     * @param harm what else went wrong: a leak, a long wait, a next submission that got another verdict; empty if nothing
     * @param time that the judging took
     */
    public record Row(
            Attack attack, Ground ground, Set<Verdict> wanted, Verdict got, String why, String harm, Duration time) {
        /** Whether the attack failed as it must. */
        public boolean repelled() {
            return wanted.contains(got) && harm.isEmpty();
        }
    }

    /** Lets the attacks in to every ground that is named, telling each row as it is known. */
    public List<Row> check(List<Attack> attacks, List<Ground> grounds, Consumer<Row> progress) {
        List<Row> rows = new ArrayList<>();
        for (Ground ground : grounds) {
            for (Attack attack : attacks) {
                if (!attack.wanted(ground).isEmpty()) {
                    Row row = check(attack, ground);
                    rows.add(row);
                    progress.accept(row);
                }
            }
        }
        return rows;
    }

    private Judge judge(Ground ground) {
        return judges.computeIfAbsent(ground, key -> switch (key) {
            case RULES -> new Judge(kit, Sandbox.strongest());
            case BOX -> Judge.withoutRules(kit, Sandbox.strongest());
            case PROCESS ->
                Judge.withoutRules(kit, Sandbox.at(SandboxLevel.PROCESS).orElseThrow());
        });
    }

    private Row check(Attack attack, Ground ground) {
        Set<Verdict> wanted = attack.wanted(ground);
        try {
            Judgement judgement =
                    judge(ground).judge(new JudgeRequest(submission(attack), attack.timing(), seed, law -> {}));
            String harm = harm(judgement, ground);
            return new Row(attack, ground, wanted, judgement.verdict(), judgement.headline(), harm, judgement.time());
        } catch (SubmissionRejected e) {
            return new Row(attack, ground, wanted, Verdict.CE, String.valueOf(e.getMessage()), "", Duration.ZERO);
        }
    }

    /** An attack as its exercise's submission. */
    static Submission submission(Attack attack) throws SubmissionRejected {
        Problem problem = Catalog.load()
                .find(attack.exercise())
                .orElseThrow(() -> new IllegalStateException("expected an exercise that " + attack.name()
                        + " can attack, found none called " + attack.exercise()));
        try {
            Path folder = Files.createTempDirectory("podium-attack-");
            try {
                for (Map.Entry<String, String> file :
                        attack.files("My" + problem.prefix() + ".java").entrySet()) {
                    Path path = folder.resolve(file.getKey());
                    Files.createDirectories(Objects.requireNonNull(path.getParent()));
                    Files.writeString(path, file.getValue());
                }
                return Submission.read(problem, folder);
            } finally {
                FolderTree.remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an attack cannot be laid out", e);
        }
    }

    private String harm(Judgement judgement, Ground ground) throws SubmissionRejected {
        if (judgement.time().compareTo(LONGEST) > 0) {
            return "the judge was held up for " + judgement.time().toSeconds() + " s";
        }
        Optional<String> leak = leak(judgement);
        if (leak.isPresent()) {
            return "at level graded a report shows: " + leak.get();
        }
        judged++;
        return judged % CANARY == 0 ? afterwards(ground) : "";
    }

    /** What a report at level graded tells of the laws or their inputs. */
    private static Optional<String> leak(Judgement judgement) {
        Judgement graded = Disclosure.GRADED.applyTo(judgement);
        String reports = ConsoleReport.verdict(graded, Style.plain()) + JsonReport.of(graded);
        Stream<String> secrets = judgement.laws().stream()
                .flatMap(law -> Stream.concat(
                        Stream.of(law.law()),
                        law.counterexample().map(Counterexample::calls).stream().flatMap(List::stream)));
        return Stream.concat(secrets, Stream.of("podium.judge.hidden"))
                .filter(secret -> !secret.isBlank() && reports.contains(secret))
                .findFirst();
    }

    /** A right answer is still right after the attacks before it. */
    private String afterwards(Ground ground) throws SubmissionRejected {
        Path right = SubmissionFolders.of(kit, problem, "accepted").get(0);
        Judgement judgement =
                judge(ground).judge(new JudgeRequest(Submission.read(problem, right), Timing.NONE, seed, law -> {}));
        return judgement.verdict() == Verdict.AC
                ? ""
                : "a right answer after it got " + judgement.verdict() + ": " + judgement.headline();
    }

    @Override
    public void close() {
        judges.values().forEach(Judge::close);
    }
}
