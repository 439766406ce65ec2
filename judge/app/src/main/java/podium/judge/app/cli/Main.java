package podium.judge.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
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
    private final CommandLine commandLine;

    private Main(Workbench workbench) {
        commandLine = new CommandLine(this)
                .addSubcommand("list", new ListCommand(workbench))
                .addSubcommand("show", new ShowCommand(workbench))
                .addSubcommand("hint", new HintCommand(workbench))
                .addSubcommand("test", new TestCommand(workbench))
                .addSubcommand("judge", new JudgeCommand(workbench))
                .addSubcommand("watch", new WatchCommand(workbench))
                .addSubcommand("compare", new CompareCommand(workbench))
                .addSubcommand("reset", new ResetCommand(workbench))
                .addSubcommand("doctor", new DoctorCommand(workbench))
                .addSubcommand("data", new DataCommand(workbench))
                .addSubcommand("demo", new DemoCommand(workbench))
                .addSubcommand("verify", new VerifyCommand(workbench))
                .addSubcommand("attack", new AttackCommand(workbench))
                .addSubcommand("soak", new SoakCommand(workbench))
                .addSubcommand("measure", new MeasureCommand(workbench))
                .addSubcommand("install", new InstallCommand(workbench));
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

    /** Without a command: the usage page. */
    @Override
    public void run() {
        commandLine.usage(commandLine.getOut());
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
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
        return new Main(workbench).commandLine.execute(arguments);
    }
}
