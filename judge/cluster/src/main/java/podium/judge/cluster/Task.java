package podium.judge.cluster;

import java.io.File;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Judges a batch: writes it to a folder, runs a command on that, and reads what it wrote.
 *
 * @param command of the judge on each machine; {@value #IN} and {@value #OUT} in it stand for the folder of zips and that
 *     of results
 */
record Task(List<String> command) implements Serializable {
    static final String IN = "{in}";
    static final String OUT = "{out}";

    private static final int TOLD = 600;

    Task {
        // Not any list can be sent.
        command = List.copyOf(command);
    }

    /**
     * Runs it.
     *
     * @param scratch a folder of this machine
     * @return results as they were written, by key
     * @throws IOException if the judge fails, or judged something else than it was asked to
     */
    Map<String, byte[]> run(Batch batch, Path scratch) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(scratch, "batch");
        try {
            Path in = Files.createDirectory(folder.resolve("in"));
            for (Map.Entry<String, byte[]> work : batch.works().entrySet()) {
                Files.write(in.resolve(work.getKey() + Batch.ZIP), work.getValue());
            }
            Path out = folder.resolve("out");
            judge(in, out, folder.resolve("log"));
            Map<String, byte[]> results = new LinkedHashMap<>();
            for (String key : batch.works().keySet()) {
                results.put(key, result(out.resolve("results"), key));
            }
            return results;
        } finally {
            delete(folder);
        }
    }

    private void judge(Path in, Path out, Path log) throws IOException, InterruptedException {
        List<String> line = command.stream()
                .map(word -> word.replace(IN, in.toString()).replace(OUT, out.toString()))
                .toList();
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("the judge ended with exit code " + process.exitValue() + ": " + end(log));
            }
        } finally {
            process.destroy();
        }
    }

    private static byte[] result(Path results, String key) throws IOException {
        Path file = results.resolve(key + ".json");
        if (!Files.exists(file)) {
            String[] found = results.toFile().list();
            throw new IOException("expected the result " + key + ", found " + (found == null ? "none" : List.of(found))
                    + ": is the kit, the JDK or the box of this machine another than where the grading was started?");
        }
        return Files.readAllBytes(file);
    }

    private static String end(Path log) throws IOException {
        String whole = Files.readString(log).strip();
        return whole.substring(Math.max(0, whole.length() - TOLD));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
