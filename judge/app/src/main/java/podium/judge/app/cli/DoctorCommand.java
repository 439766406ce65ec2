package podium.judge.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.tools.ToolProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import podium.judge.engine.report.Style;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.sandbox.SandboxLevel;
import podium.judge.engine.sandbox.SandboxReport;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code doctor}: what this machine offers, and what to do about what it lacks. */
@Command(description = "Check this machine: JDK, sandbox, folders, data.")
final class DoctorCommand implements Callable<Integer> {
    private static final long ROOM = 200L << 20;

    /** Worth having, but everything works without. */
    private static final Set<String> OPTIONAL = Set.of("sandbox", "runtime");

    private final Workbench bench;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    DoctorCommand(Workbench bench) {
        this.bench = bench;
    }

    private record Finding(String name, boolean well, String text) {}

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding(
                "java", true, System.getProperty("java.runtime.version") + " at " + System.getProperty("java.home")));
        boolean compiler = ToolProvider.getSystemJavaCompiler() != null;
        findings.add(new Finding(
                "compiler",
                compiler,
                compiler ? "present" : "missing: this is a JRE; point JAVA_HOME to a JDK 17 or newer"));
        SandboxReport box = Sandbox.strongest().report();
        boolean strong = box.level() == SandboxLevel.BUBBLEWRAP;
        findings.add(new Finding(
                "sandbox",
                strong,
                box.level().word() + "; stops: " + String.join(", ", box.stops())
                        + (box.doesNotStop().isEmpty()
                                ? ""
                                : "; does not stop: " + String.join(", ", box.doesNotStop()))
                        + "; " + box.level().next()));
        boolean trimmed = !bench.kit().workerHome().equals(bench.kit().javaHome());
        findings.add(new Finding(
                "runtime",
                trimmed,
                trimmed
                        ? "workers run on java.base alone"
                        : "workers run on the whole JDK: ./podium install makes a trimmed runtime where jlink works"));
        findings.add(home());
        findings.add(disk());
        boolean spark = bench.kit().hasTrack("pipelines");
        findings.add(
                new Finding("spark", true, spark ? "installed" : "not installed; fetched when first needed (325 MB)"));
        findings.add(new Finding("data", true, DataCommand.summary(bench)));
        print(findings);
        return findings.stream().anyMatch(finding -> !finding.well() && !OPTIONAL.contains(finding.name()))
                ? ExitCode.JUDGE_ERROR
                : ExitCode.ACCEPTED;
    }

    private Finding home() {
        Path home = bench.home();
        boolean kept = bench.withProgress(false, progress -> true);
        return new Finding(
                "history",
                kept,
                kept ? home.resolve("podium.db").toString() : "set PODIUM_HOME to a folder that can be written");
    }

    private Finding disk() {
        try {
            long free = Files.getFileStore(bench.kit().project()).getUsableSpace();
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            long freeForBoxes = Files.getFileStore(temporary).getUsableSpace();
            return new Finding(
                    "disk",
                    free > ROOM && freeForBoxes > ROOM,
                    (free >> 20) + " MB free, " + (freeForBoxes >> 20) + " MB in " + temporary);
        } catch (IOException e) {
            return new Finding("disk", false, "cannot be read: " + e.getMessage());
        }
    }

    private void print(List<Finding> findings) {
        Style style = bench.console().style();
        if (json) {
            ObjectNode root = JsonMapper.shared().createObjectNode().put("schema", "podium.doctor/1");
            for (Finding finding : findings) {
                root.putObject(finding.name()).put("well", finding.well()).put("text", finding.text());
            }
            bench.console().line(root.toString());
            return;
        }
        for (Finding finding : findings) {
            bench.console()
                    .line((finding.well() ? style.check() : style.cross()) + " "
                            + String.format("%-10s", finding.name()) + style.wrapped(finding.text(), 12));
        }
    }
}
