package podium.judge.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import podium.judge.app.cohort.Cluster;
import podium.judge.app.cohort.CohortRejected;
import podium.judge.app.cohort.Grading;
import podium.judge.app.cohort.Known;
import podium.judge.app.cohort.Person;
import podium.judge.app.cohort.Reports;
import podium.judge.app.cohort.Roster;
import podium.judge.engine.judging.Disclosure;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.sandbox.SandboxLevel;
import podium.judge.engine.submission.SubmissionRejected;
import tools.jackson.databind.json.JsonMapper;

/** {@code grade}: everything that a cohort handed in. */
@Command(
        description = "Judge a cohort: one folder or zip a person in DIR, or a CSV roster with name and path. "
                + "A run that was stopped goes on where it was.")
final class GradeCommand implements Callable<Integer> {
    private final Workbench bench;

    // Nothing is required by annotation: picocli would require it of merge as well.
    @Parameters(paramLabel = "DIR", arity = "0..1", description = "A folder of folders and zips, or a CSV file.")
    private Optional<Path> source = Optional.empty();

    @Option(names = "--exercises", split = ",", description = "Exercises, with commas between.")
    private List<String> slugs = List.of();

    @Option(names = "--timing", defaultValue = "quick", description = "none, quick or full; default ${DEFAULT-VALUE}.")
    private Timing timing = Timing.QUICK;

    @Option(names = "--seed", defaultValue = "1", description = "Of every law's draws; default ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            defaultValue = "1/1",
            description = "Judge only the I-th of N shares, and write no reports: merge does.")
    private String shard = "1/1";

    @Option(
            names = "--require-sandbox",
            paramLabel = "LEVEL",
            defaultValue = "bubblewrap",
            description = "Refuse to judge in a weaker box; default ${DEFAULT-VALUE}.")
    private SandboxLevel required = SandboxLevel.BUBBLEWRAP;

    @Option(
            names = "--spark-master",
            paramLabel = "URL",
            description = "Judge on a Spark cluster whose machines have this kit at the same path.")
    private Optional<String> master = Optional.empty();

    @Option(names = "--spark-conf", paramLabel = "KEY=VALUE", description = "Set Spark up; may be repeated.")
    private Map<String, String> settings = Map.of();

    @CommandLine.Mixin
    private final Out out = new Out();

    GradeCommand(Workbench bench) {
        this.bench = bench;
    }

    /** With its subcommand. */
    static CommandLine withMerge(Workbench bench) {
        return new CommandLine(new GradeCommand(bench)).addSubcommand("merge", new MergeCommand(bench));
    }

    /** What is asked of reports. */
    static final class Out {
        @Option(names = "--out", paramLabel = "FOLDER", description = "Where results and reports go.")
        private Optional<Path> folder = Optional.empty();

        @Option(
                names = "--level",
                defaultValue = "graded",
                description = "What people are shown: practice, mock or graded; default ${DEFAULT-VALUE}.")
        private Disclosure level = Disclosure.GRADED;

        @Option(names = "--json", description = "Print the summary as JSON.")
        private boolean json;

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "Show this help.")
        private boolean help;

        private Path folder() {
            return folder.orElseThrow(() -> CommandFailure.usage("expected --out FOLDER: where results go"));
        }
    }

    @Override
    public Integer call() {
        Path from = source.orElseThrow(() -> CommandFailure.usage("expected the folder or roster of a cohort"));
        if (slugs.isEmpty()) {
            throw CommandFailure.usage("expected --exercises with one or more names (./podium list shows them)");
        }
        int[] share = share();
        List<Problem> problems = slugs.stream().map(bench::runnable).distinct().toList();
        Map<Person, Path> cohort = cohort(from);
        grade(cohort, problems, new Grading.Terms(timing, seed, share[0], share[1]));
        if (share[1] > 1) {
            bench.console()
                    .say("share " + shard + " is done; ./podium grade merge --out " + out.folder()
                            + " writes the reports when all are");
            return ExitCode.ACCEPTED;
        }
        return report(bench, out, List.of());
    }

    private void grade(Map<Person, Path> cohort, List<Problem> problems, Grading.Terms terms) {
        SandboxLevel box = Sandbox.strongest().report().level();
        GradingProgress progress = new GradingProgress(bench.console());
        try {
            if (master.isPresent()) {
                Grading.on(cluster(master.get()), bench.kit(), box, out.folder(), terms)
                        .run(cohort, problems, progress);
            } else {
                try (Judge judge = bench.judge(required)) {
                    Grading.here(bench.kit(), judge, box, out.folder(), terms).run(cohort, problems, progress);
                }
            }
            progress.end();
        } catch (CohortRejected e) {
            progress.end();
            throw new CommandFailure(ExitCode.JUDGE_ERROR, String.valueOf(e.getMessage()));
        }
    }

    private Cluster cluster(String url) {
        Kit kit = bench.kit();
        if (kit.jars("cluster").isEmpty() || !kit.hasTrack("pipelines")) {
            throw Workbench.withoutSpark();
        }
        List<String> judge = new ArrayList<>(Main.another(kit));
        judge.addAll(List.of("grade", Cluster.IN, "--out", Cluster.OUT, "--require-sandbox", required.word()));
        return new Cluster(kit, judge, url, settings);
    }

    private static Map<Person, Path> cohort(Path from) {
        try {
            return Roster.read(from);
        } catch (CohortRejected e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        }
    }

    private int[] share() {
        String[] words = shard.split("/", -1);
        try {
            int index = Integer.parseInt(words[0]);
            int of = Integer.parseInt(words[1]);
            if (words.length == 2 && index >= 1 && index <= of) {
                return new int[] {index, of};
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            // Told below, as any other wrong share.
        }
        throw CommandFailure.usage("expected --shard I/N with I from 1 to N, such as 2/4, found " + shard);
    }

    /** Writes the reports and tells where; every work has its result, so the command has done what it was asked. */
    private static int report(Workbench bench, Out out, List<Path> others) {
        try {
            Reports reports = new Reports(
                    out.folder(),
                    out.level,
                    Known.of(bench.kit(), bench.catalog().problems()),
                    bench.environment());
            Reports.Summary summary = reports.write(others);
            Console console = bench.console();
            if (out.json) {
                console.line(JsonMapper.shared().writeValueAsString(summary));
            } else {
                console.line(summary.people() + " people, " + summary.works() + " works, " + summary.accepted()
                        + " accepted, " + summary.toLookAt() + " to look at");
                console.line("  Next: open " + out.folder().resolve("index.html"));
            }
            return ExitCode.ACCEPTED;
        } catch (CohortRejected | SubmissionRejected e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        }
    }

    /** {@code grade merge}: the reports, once all shares are done. */
    @Command(description = "Put the shares of a grading together and write the reports.")
    static final class MergeCommand implements Callable<Integer> {
        private final Workbench bench;

        @Parameters(paramLabel = "FOLDER", arity = "0..*", description = "The --out folders of the other shares.")
        private List<Path> others = List.of();

        @CommandLine.Mixin
        private final Out out = new Out();

        MergeCommand(Workbench bench) {
            this.bench = bench;
        }

        @Override
        public Integer call() {
            Optional<Path> absent =
                    others.stream().filter(folder -> !Files.isDirectory(folder)).findFirst();
            if (absent.isPresent()) {
                throw CommandFailure.usage("expected the folder of a share, found nothing at " + absent.get());
            }
            return report(bench, out, others);
        }
    }
}
