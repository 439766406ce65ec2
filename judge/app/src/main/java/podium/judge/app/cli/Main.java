package podium.judge.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import podium.judge.engine.problem.Kit;

/** {@code ./podium}: the candidate's, the instructor's and the engineer's way in. */
@Command(
        name = "podium",
        description = "ML coding rounds, judged: fill in a stub, and learn at once what is wrong with it.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        version = "podium 1.0",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Start with: podium demo"})
public final class Main implements Runnable {
    private static final String TIED = "podium.tied";

    private final CommandLine commandLine;

    private Main(Workbench workbench, String... given) {
        Map<String, Supplier<Object>> commands = commands(workbench);
        commandLine = new CommandLine(this);
        // Reading all commands' annotations takes 30 ms more of every start.
        if (given.length > 0 && commands.containsKey(given[0])) {
            commands.keySet().retainAll(List.of(given[0]));
        }
        commands.forEach((name, command) -> commandLine.addSubcommand(name, command.get()));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setUsageHelpWidth(Math.min(100, workbench.console().style().columns()));
        commandLine.setColorScheme(
                CommandLine.Help.defaultColorScheme(workbench.console().style().color() ? Ansi.ON : Ansi.OFF));
        commandLine.setOut(workbench.console().out());
        commandLine.setErr(workbench.console().err());
        commandLine.setParameterExceptionHandler((e, arguments) -> {
            workbench.console().say("podium: " + e.getMessage());
            workbench.console().say("podium " + e.getCommandLine().getCommandName() + " --help shows how");
            return ExitCode.USAGE;
        });
        commandLine.setExecutionExceptionHandler((e, command, parsed) -> {
            if (e instanceof CommandFailure failure) {
                workbench.console().say("podium: " + failure.getMessage());
                return failure.exitCode();
            }
            workbench.console().say("podium: internal error, please report it: " + e);
            if (Boolean.getBoolean("podium.debug")) {
                e.printStackTrace(workbench.console().err());
            }
            return ExitCode.JUDGE_ERROR;
        });
    }

    private static Map<String, Supplier<Object>> commands(Workbench workbench) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("list", () -> new ListCommand(workbench));
        commands.put("show", () -> new ShowCommand(workbench));
        commands.put("hint", () -> new HintCommand(workbench));
        commands.put("test", () -> new TestCommand(workbench));
        commands.put("judge", () -> new JudgeCommand(workbench));
        commands.put("try", () -> new TryCommand(workbench));
        commands.put("watch", () -> new WatchCommand(workbench));
        commands.put("compare", () -> new CompareCommand(workbench));
        commands.put("reset", () -> new ResetCommand(workbench));
        commands.put("next", () -> new NextCommand(workbench));
        commands.put("progress", () -> new ProgressCommand(workbench));
        commands.put("export", () -> new ExportCommand(workbench));
        commands.put("import", () -> new ImportCommand(workbench));
        commands.put("forget", () -> new ForgetCommand(workbench));
        commands.put("quiz", () -> new QuizCommand(workbench));
        commands.put("mock", () -> new MockCommand(workbench));
        commands.put("report", () -> new ReportCommand(workbench));
        commands.put("doctor", () -> new DoctorCommand(workbench));
        commands.put("data", () -> new DataCommand(workbench));
        commands.put("demo", () -> new DemoCommand(workbench));
        commands.put("new", () -> new NewCommand(workbench));
        commands.put("verify", () -> new VerifyCommand(workbench));
        commands.put("grade", () -> GradeCommand.withMerge(workbench));
        commands.put("regrade", () -> new RegradeCommand(workbench));
        commands.put("package", () -> new PackageCommand(workbench));
        commands.put("attack", () -> new AttackCommand(workbench));
        commands.put("soak", () -> new SoakCommand(workbench));
        commands.put("measure", () -> new MeasureCommand(workbench));
        commands.put("install", () -> new InstallCommand(workbench));
        return commands;
    }

    /** Without a command: the usage page. */
    @Override
    public void run() {
        commandLine.usage(commandLine.getOut());
    }

    /** Words that start this program once more, up to its command; it ends when the process that starts it does. */
    static List<String> another(Kit kit) {
        List<String> words = new ArrayList<>();
        words.add(kit.javaHome().resolve("bin/java").toString());
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable", "-Xlog:all=error:stderr"));
        if (Files.exists(kit.archive("judge"))) {
            words.addAll(List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + kit.archive("judge")));
        }
        words.addAll(List.of("-D" + TIED + "=true", "-Dpodium.project=" + kit.project()));
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        return words;
    }

    private static void endWithParent() {
        ProcessHandle.current()
                .parent()
                .ifPresentOrElse(
                        parent -> parent.onExit().thenRun(() -> System.exit(ExitCode.INTERRUPTED)),
                        () -> System.exit(ExitCode.INTERRUPTED));
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        if (Boolean.getBoolean(TIED)) {
            endWithParent();
        }
        Locale.setDefault(Locale.ROOT);
        Map<String, String> environment = System.getenv();
        Kit kit = Kit.of(Path.of(System.getProperty("podium.project", ".")));
        Workbench workbench = new Workbench(kit, Console.ofProcess(environment), environment);
        int exit = run(workbench, arguments);
        workbench.console().out().flush();
        System.exit(exit);
    }

    /** Runs one command; answers its exit code. */
    static int run(Workbench workbench, String... arguments) {
        return new Main(workbench, arguments).commandLine.execute(arguments);
    }
}
