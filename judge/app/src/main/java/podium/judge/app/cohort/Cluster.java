package podium.judge.app.cohort;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import podium.judge.engine.judging.JudgeRequest;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.judging.Workers;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.sandbox.FolderTree;
import podium.judge.engine.submission.SourceFile;

/**
 * Judges on a Spark cluster, every machine of which has this kit at the same path. Spark is not on this class path: its driver is
 * a process of its own, which is given zips, and tells each key whose result has arrived.
 */
public final class Cluster {
    /** In the judge's command: the folder of zips on its machine. */
    public static final String IN = "{in}";
    /** In the judge's command: the folder of results on its machine. */
    public static final String OUT = "{out}";

    private static final int MOST_BATCHES = 64;
    private static final int LARGEST_BATCH = 16;

    private final Kit kit;
    private final List<String> judge;
    private final Map<String, String> settings;

    /**
     * A cluster.
     *
     * @param judge a command that judges {@value #IN} into {@value #OUT}; what to judge and how is added
     * @param master where it is, as Spark writes it, such as {@code spark://host:7077}
     * @param settings of Spark, which win over ours
     */
    public Cluster(Kit kit, List<String> judge, String master, Map<String, String> settings) {
        this.kit = kit;
        this.judge = List.copyOf(judge);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("spark.master", master);
        all.put("spark.app.name", "podium grade");
        all.put("spark.ui.enabled", "false");
        all.put("spark.jars", join(kit.jars("cluster"), ","));
        all.putAll(settings);
        // A second judging of the same work would be thrown away, and slows others meanwhile.
        all.put("spark.speculation", "false");
        this.settings = all;
    }

    private static String join(List<Path> files, String separator) {
        return files.stream().map(Path::toString).collect(Collectors.joining(separator));
    }

    /** As {@link Grading.Judging}. */
    void judge(Map<String, JudgeRequest> wanted, Store store, Consumer<String> kept) throws CohortRejected {
        Set<String> arrived = new HashSet<>();
        try {
            Path exchange = Files.createTempDirectory("podium-cohort");
            try {
                for (Map.Entry<String, JudgeRequest> each : wanted.entrySet()) {
                    zip(
                            exchange.resolve(each.getKey() + ".zip"),
                            each.getValue().submission().files());
                }
                Process driver = start(exchange, wanted.values());
                try (BufferedReader told = driver.inputReader(StandardCharsets.UTF_8)) {
                    for (String key = told.readLine(); key != null; key = told.readLine()) {
                        if (wanted.containsKey(key) && keep(exchange, key, store) && arrived.add(key)) {
                            kept.accept(key);
                        }
                    }
                } finally {
                    driver.destroy();
                }
            } finally {
                FolderTree.remove(exchange);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (arrived.size() < wanted.size()) {
            throw new CohortRejected("expected results of " + wanted.size() + " works from the cluster, found "
                    + arrived.size() + ", which are kept: mend what Spark says above, and run the same command again");
        }
    }

    private static boolean keep(Path exchange, String key, Store store) {
        Optional<Result> result = Store.read(exchange.resolve(key + ".json"))
                .filter(found -> found.key().equals(key));
        result.ifPresent(store::put);
        return result.isPresent();
    }

    private Process start(Path exchange, Collection<JudgeRequest> wanted) throws IOException {
        JudgeRequest one = wanted.iterator().next();
        List<Path> classPath = new ArrayList<>(kit.jars("cluster"));
        classPath.addAll(kit.jars("tracks/pipelines"));
        List<String> line = new ArrayList<>();
        line.add(kit.javaHome().resolve("bin/java").toString());
        line.add("-XX:+UseSerialGC");
        line.addAll(Workers.sparkOpens());
        line.addAll(List.of("-cp", join(classPath, File.pathSeparator)));
        // Timing takes a core for the submission and one for who times it.
        settings.putIfAbsent("spark.task.cpus", one.timing() == Timing.NONE ? "1" : "2");
        settings.forEach((name, value) -> line.add("-D" + name + "=" + value));
        int batch = Math.max(1, Math.min(LARGEST_BATCH, wanted.size() / MOST_BATCHES));
        line.addAll(List.of("podium.judge.cluster.ClusterMain", exchange.toString(), Integer.toString(batch)));
        line.addAll(judge);
        line.addAll(List.of(
                "--exercises",
                wanted.stream()
                        .map(request -> request.submission().problem().id().slug())
                        .distinct()
                        .collect(Collectors.joining(",")),
                "--timing",
                one.timing().name().toLowerCase(Locale.ROOT),
                "--seed",
                Long.toString(one.seed())));
        return new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void zip(Path file, List<SourceFile> sources) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (SourceFile source : sources) {
                zip.putNextEntry(new ZipEntry(source.name()));
                zip.write(source.text().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
