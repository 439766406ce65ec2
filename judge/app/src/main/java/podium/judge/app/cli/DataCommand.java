package podium.judge.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import podium.datasets.DataFolder;
import podium.datasets.Dataset;
import podium.datasets.Datasets;
import podium.datasets.FileCheck;
import podium.judge.engine.report.Style;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code data}: the real data sets that some laws use where they are present. */
@Command(description = "Real data sets: list them, check their files, or tell where they are looked for.")
final class DataCommand implements Callable<Integer> {
    private final Workbench bench;

    /** What to do. */
    enum Action {
        LIST,
        CHECK,
        WHERE
    }

    @Parameters(paramLabel = "ACTION", arity = "0..1", description = "list, check or where; default list.")
    private Action action = Action.LIST;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    DataCommand(Workbench bench) {
        this.bench = bench;
    }

    private static DataFolder folder(Workbench bench) {
        return DataFolder.locate(bench.environment(), bench.kit().project(), Path.of(System.getProperty("user.home")));
    }

    /** How many sets are whole, for the doctor. */
    static String summary(Workbench bench) {
        DataFolder folder = folder(bench);
        long whole = Datasets.all().stream().filter(set -> isWhole(folder, set)).count();
        return whole + " of " + Datasets.all().size() + " real data sets at " + folder.path()
                + "; laws use seeded generators for the rest";
    }

    private static boolean isWhole(DataFolder folder, Dataset set) {
        return folder.check(set).stream().allMatch(check -> check.state() == FileCheck.State.SOUND);
    }

    @Override
    public Integer call() {
        DataFolder folder = folder(bench);
        if (json) {
            bench.console().line(json(folder).toString());
            return ExitCode.ACCEPTED;
        }
        switch (action) {
            case WHERE -> bench.console().line(folder.path() + "  (set " + DataFolder.VARIABLE + " to change it)");
            case LIST -> Datasets.all().forEach(set -> bench.console().line(entry(set)));
            case CHECK ->
                Datasets.all()
                        .forEach(set -> folder.check(set)
                                .forEach(file -> bench.console().line(line(file))));
        }
        return ExitCode.ACCEPTED;
    }

    private String entry(Dataset set) {
        Style style = bench.console().style();
        String shape = String.format(
                Locale.ROOT, "%,d x %,d", set.shape().rows(), set.shape().columns());
        return style.strong(set.name()) + "  " + style.wrapped(set.title(), 2) + "\n  "
                + style.wrapped(shape + ": " + set.shape().meaning(), 2) + "\n  "
                + style.wrapped(
                        set.source().license() + ", from " + set.source().origin(), 2) + "\n";
    }

    private String line(FileCheck file) {
        Style style = bench.console().style();
        boolean intact = file.state() == FileCheck.State.SOUND;
        String name = file.dataset().name() + "/" + file.file().name();
        return (intact ? style.check() : style.cross()) + " " + String.format("%-56s ", name)
                + file.state().name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode json(DataFolder folder) {
        ObjectNode root = JsonMapper.shared()
                .createObjectNode()
                .put("schema", "podium.data/1")
                .put("folder", folder.path().toString());
        ArrayNode sets = root.putArray("datasets");
        for (Dataset set : Datasets.all()) {
            ObjectNode node = sets.addObject()
                    .put("name", set.name())
                    .put("title", set.title())
                    .put("rows", set.shape().rows())
                    .put("columns", set.shape().columns())
                    .put("license", set.source().license())
                    .put("origin", set.source().origin());
            ArrayNode files = node.putArray("files");
            List<FileCheck> checks = folder.check(set);
            checks.forEach(check -> files.addObject()
                    .put("name", check.file().name())
                    .put("sha256", check.file().sha256())
                    .put("state", check.state().name()));
        }
        return root;
    }
}
