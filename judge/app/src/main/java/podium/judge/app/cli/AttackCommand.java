package podium.judge.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import podium.judge.app.author.Attack;
import podium.judge.app.author.Attack.Ground;
import podium.judge.app.author.AttackCheck;
import podium.judge.app.author.AttackCheck.Row;
import podium.judge.app.author.AttackPage;
import podium.judge.engine.report.Style;
import podium.judge.engine.verdict.Verdict;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code attack}: does the wall hold against every attack of the corpus? */
@Command(
        description =
                "Attack the judge: each hostile submission must fail as its file says; --all writes docs/attacks.md.")
final class AttackCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "Attacks by name, or groups of them.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--all", description = "The whole corpus.")
    private boolean all;

    @Option(
            names = "--ground",
            split = ",",
            description =
                    "rules: as everything is judged; box: behind the rules; process: a plain process. Default: all.")
    private List<Ground> grounds = List.of(Ground.values());

    @Option(names = "--seed", defaultValue = "1", description = "Seed of the laws' draws; default ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    AttackCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws IOException {
        if (all == !names.isEmpty()) {
            throw CommandFailure.usage("expected names of attacks or groups, or --all");
        }
        Path project = bench.kit().project();
        List<Attack> corpus = Attack.in(project.resolve(AttackPage.CORPUS));
        List<Attack> chosen = corpus.stream()
                .filter(attack -> all || names.contains(attack.name()) || names.contains(attack.group()))
                .toList();
        if (chosen.isEmpty()) {
            throw CommandFailure.usage("no attack or group is called " + String.join(", ", names) + "; groups: "
                    + corpus.stream().map(Attack::group).distinct().collect(Collectors.joining(", ")));
        }
        bench.requireCompiler();
        List<Row> rows;
        try (AttackCheck check = new AttackCheck(bench.kit(), bench.problem(AttackCheck.EXERCISE), seed)) {
            rows = check.check(chosen, grounds, this::show);
        }
        long broken = rows.stream().filter(row -> !row.repelled()).count();
        if (json) {
            bench.console().line(json(rows).toString());
        } else {
            bench.console()
                    .line("\n" + chosen.size() + " attacks, " + rows.size() + " judgings, " + broken
                            + " not as required");
        }
        if (all) {
            Files.writeString(project.resolve(AttackPage.PAGE), AttackPage.of(corpus));
        }
        return broken == 0 ? ExitCode.ACCEPTED : ExitCode.REJECTED;
    }

    private void show(Row row) {
        if (json) {
            return;
        }
        Style style = bench.console().style();
        String start = String.format(
                Locale.ROOT,
                "  %s %-4s %5.1f s  %-16s %-10s %-26s ",
                row.repelled() ? style.check() : style.cross(),
                row.got(),
                row.time().toMillis() / 1e3,
                row.ground().words(),
                row.attack().group(),
                row.attack().name());
        String tail = row.repelled()
                ? ""
                : "wanted " + row.wanted().stream().map(Verdict::name).collect(Collectors.joining(" or ")) + "; "
                        + (row.harm().isEmpty() ? row.why() : row.harm());
        bench.console().line((start + tail).stripTrailing());
    }

    private static ObjectNode json(List<Row> rows) {
        ObjectNode root = JsonMapper.shared().createObjectNode().put("schema", "podium.attack/1");
        ArrayNode list = root.putArray("attacks");
        for (Row row : rows) {
            list.addObject()
                    .put("group", row.attack().group())
                    .put("name", row.attack().name())
                    .put("ground", row.ground().name().toLowerCase(Locale.ROOT))
                    .put("verdict", row.got().name())
                    .put("repelled", row.repelled())
                    .put("why", row.why())
                    .put("harm", row.harm());
        }
        return root;
    }
}
