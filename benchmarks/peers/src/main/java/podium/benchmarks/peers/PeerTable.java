package podium.benchmarks.peers;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all comparisons and writes the table between two markers of a page. */
public final class PeerTable {
    private static final String BEGIN = "<!-- written by PeerTable: do not edit -->";
    private static final String END = "<!-- end -->";

    private PeerTable() {}

    /**
     * Runs and writes.
     *
     * @param arguments the page, and how many rounds, at least 2; each has all benchmarks once
     * @throws IllegalStateException if a row that we lose does not say why
     */
    public static void main(String[] arguments) throws RunnerException, IOException, ReflectiveOperationException {
        Path page = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        Options all = new OptionsBuilder()
                .include("^podium\\.benchmarks\\.peers\\.")
                .shouldFailOnError(true)
                .build();
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Map<String, Timed> timed = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            for (RunResult result : new Runner(all).run()) {
                timed.computeIfAbsent(
                                result.getParams().id(), first -> new Timed(result.getParams(), new ArrayList<>()))
                        .nanos
                        .add(result.getPrimaryResult().getStatistics().getPercentile(50));
            }
        }
        List<PeerRow> rows = rows(timed);
        Files.writeString(page, replaced(Files.readString(page), told(rows, rounds, load)));
        List<PeerRow> unexplained = rows.stream().filter(PeerRow::isUnexplained).toList();
        if (!unexplained.isEmpty()) {
            throw new IllegalStateException("expected notes that say why we lose: " + unexplained);
        }
    }

    /** What one benchmark took, the median of its iterations in each round. */
    private record Timed(BenchmarkParams params, List<Double> nanos) {
        Method method() throws ReflectiveOperationException {
            String name = params.getBenchmark();
            int dot = name.lastIndexOf('.');
            return Class.forName(name.substring(0, dot)).getMethod(name.substring(dot + 1));
        }

        String idOf(String other) {
            String name = params.getBenchmark();
            return params.id().replace(name, name.substring(0, name.lastIndexOf('.') + 1) + other);
        }

        String filledIn(String text) {
            String filled = text;
            for (String key : params.getParamsKeys()) {
                filled = filled.replace("{" + key + "}", params.getParam(key));
            }
            return filled;
        }
    }

    private static List<PeerRow> rows(Map<String, Timed> timed) throws ReflectiveOperationException {
        List<PeerRow> rows = new ArrayList<>();
        for (Timed theirs : timed.values()) {
            Peer peer = theirs.method().getAnnotation(Peer.class);
            if (peer != null) {
                Timed ours = Objects.requireNonNull(timed.get(theirs.idOf(peer.against())), peer.against());
                Ours reference = ours.method().getAnnotation(Ours.class);
                rows.add(new PeerRow(
                        reference.exercise(), ours.filledIn(reference.work()), peer, ours.nanos, theirs.nanos));
            }
        }
        return rows;
    }

    private static String told(List<PeerRow> rows, int rounds, double load) {
        StringBuilder told = new StringBuilder();
        told.append(
                "%s, %d processors (%s) with a load of %.1f before, Java %s, serial collector; %d rounds of one fork each.%n%n"
                        .formatted(
                                LocalDate.now(ZoneOffset.UTC),
                                Runtime.getRuntime().availableProcessors(),
                                System.getProperty("os.arch"),
                                load,
                                Runtime.version(),
                                rounds));
        told.append(PeerRow.HEAD);
        rows.forEach(row -> told.append(row.toMarkdown()));
        return told.toString();
    }

    private static String replaced(String page, String table) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("expected " + BEGIN + " and " + END + " in the page");
        }
        return page.substring(0, begin) + BEGIN + "\n" + table + page.substring(end);
    }
}
