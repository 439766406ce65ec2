package podium.judge.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import podium.judge.app.author.Stubs;
import podium.judge.engine.problem.Problem;
import tools.jackson.databind.json.JsonMapper;

/** {@code reset}: the stub as it was shipped; what was there is kept. */
@Command(description = "Put the untouched stub back; your file is kept beside the history.")
final class ResetCommand implements Callable<Integer> {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private final Workbench bench;

    @Parameters(paramLabel = "SLUG", description = "The exercise.")
    private String slug = "";

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    ResetCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Problem problem = bench.problem(slug);
        Path stub = bench.kit().stubFolder(problem).resolve("My" + problem.prefix() + ".java");
        Path backup = bench.home()
                .resolve("backups")
                .resolve(slug)
                .resolve(LocalDateTime.now(java.time.ZoneId.systemDefault()).format(STAMP) + ".java");
        String kept = "";
        try {
            if (Files.exists(stub)) {
                Files.createDirectories(backup.getParent());
                Files.copy(stub, backup, StandardCopyOption.COPY_ATTRIBUTES);
                kept = backup.toString();
            }
            Files.createDirectories(stub.getParent());
            Files.writeString(stub, Stubs.of(problem, bench.contract(problem)));
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.JUDGE_ERROR, "nothing was reset: cannot write " + e.getMessage() + " (backup or stub)");
        }
        if (json) {
            bench.console()
                    .line(JsonMapper.shared()
                            .createObjectNode()
                            .put("schema", "podium.reset/1")
                            .put("exercise", slug)
                            .put("backup", kept)
                            .toString());
        } else {
            bench.console().line("The stub of " + slug + " is as new." + (kept.isEmpty() ? "" : " Yours: " + kept));
        }
        return ExitCode.ACCEPTED;
    }
}
