package podium.judge.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import podium.judge.app.author.Attack;
import podium.judge.app.author.AttackPage;
import podium.judge.app.author.Soak;
import podium.judge.app.measure.Neighbors;
import podium.judge.app.measure.Resources;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.submission.SubmissionRejected;

/** {@code soak}: the same judge, for a long time, under load. */
@Command(
        description =
                "Judge right answers and attacks in turn, each time with another seed; adds a line to docs/trust.md.")
final class SoakCommand implements Callable<Integer> {
    private static final int PROGRESS = 100;

    private final Workbench bench;

    /** What is judged. */
    enum Of {
        RIGHT,
        ATTACKS,
        BOTH
    }

    @Option(names = "--minutes", defaultValue = "10", description = "Longest time; default ${DEFAULT-VALUE}.")
    private int minutes = 10;

    @Option(names = "--judgings", description = "Most judgings; default: as many as there is time for.")
    private int most = Integer.MAX_VALUE;

    @Option(names = "--of", defaultValue = "both", description = "right, attacks or both; default ${DEFAULT-VALUE}.")
    private Of of = Of.BOTH;

    @Option(names = "--busy", defaultValue = "0", description = "Busy loops beside it; default ${DEFAULT-VALUE}.")
    private int busy = 0;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    SoakCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws IOException, SubmissionRejected {
        try (Judge judge = bench.judge();
                Neighbors neighbors = Neighbors.busy(busy)) {
            Soak soak = filled(judge);
            bench.console().say(soak.size() + " submissions take turns, " + busy + " busy loops beside them");
            // The first round loads classes and starts what is kept, such as a compiler for each track.
            for (int i = 0; i < soak.size(); i++) {
                soak.step(bench.console()::say);
            }
            Resources before = Resources.now();
            long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
            while (soak.judgings() < most && System.nanoTime() - end < 0) {
                soak.step(bench.console()::say);
                if (soak.judgings() % PROGRESS == 0) {
                    bench.console().say(soak.judgings() + " judgings: " + soak.verdicts());
                }
            }
            Resources after = Resources.now();
            boolean well = soak.surprises() == 0 && after.noMoreThan(before);
            report(soak, before, after);
            return well ? ExitCode.ACCEPTED : ExitCode.REJECTED;
        }
    }

    private Soak filled(Judge judge) throws SubmissionRejected {
        Soak soak = new Soak(bench.kit(), judge);
        if (of != Of.ATTACKS) {
            for (Problem problem : bench.catalog().problems()) {
                if (!problem.onSpark() || bench.kit().hasTrack(problem.id().track())) {
                    soak.addRight(problem);
                }
            }
        }
        if (of != Of.RIGHT) {
            for (Attack attack : Attack.in(bench.kit().project().resolve(AttackPage.CORPUS))) {
                if (attack.timing() == Timing.NONE && !soak.addAttack(attack)) {
                    bench.console().say("refused before it is judged, and left out: " + attack.name());
                }
            }
        }
        return soak;
    }

    private void report(Soak soak, Resources before, Resources after) throws IOException {
        String line = String.format(
                Locale.ROOT,
                "| %s | Java %s, %d processors | %s, %d busy | %d | %s | %d | %s | %s |%n",
                LocalDate.now(ZoneOffset.UTC),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                of.name().toLowerCase(Locale.ROOT),
                busy,
                soak.judgings(),
                soak.verdicts().toString().replaceAll("[{}]", ""),
                soak.surprises(),
                before,
                after);
        bench.console().line(line.strip());
        Path page = bench.kit().project().resolve("docs/trust.md");
        Files.writeString(page, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
