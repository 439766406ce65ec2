package podium.judge.app.cohort;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import podium.judge.engine.judging.Workers;
import podium.judge.engine.problem.Kit;

/** A standalone Spark cluster on loopback: one master and some workers of two cores each, from the kit's own Spark. */
final class SparkCluster implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final String JARS = "jars";

    private final Kit kit;
    private final Path home;
    private final int port;
    private final List<Process> workers = new ArrayList<>();
    private final List<Process> all = new ArrayList<>();

    private SparkCluster(Kit kit, Path home, int port) {
        this.kit = kit;
        this.home = home;
        this.port = port;
    }

    static SparkCluster start(Kit kit, Path home, int workers) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            port = free.getLocalPort();
        }
        Files.createSymbolicLink(home.resolve(JARS), kit.home().resolve("lib/tracks/pipelines"));
        SparkCluster cluster = new SparkCluster(kit, home, port);
        cluster.run("master.Master", "--host", HOST, "--port", Integer.toString(port), "--webui-port", "0");
        cluster.awaitMaster();
        for (int i = 0; i < workers; i++) {
            cluster.workers.add(cluster.run(
                    "worker.Worker",
                    "--host",
                    HOST,
                    "--cores",
                    "2",
                    "--memory",
                    "1g",
                    "--webui-port",
                    "0",
                    "--work-dir",
                    home.resolve("worker" + i).toString(),
                    cluster.url()));
        }
        return cluster;
    }

    private Process run(String daemon, String... arguments) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(kit.javaHome().resolve("bin/java").toString());
        line.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        line.addAll(Workers.sparkOpens());
        String jars = kit.jars("tracks/pipelines").stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        line.addAll(List.of("-cp", jars, "org.apache.spark.deploy." + daemon));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", HOST);
        builder.redirectErrorStream(true);
        builder.redirectOutput(home.resolve(daemon + all.size() + ".log").toFile());
        Process process = builder.start();
        all.add(process);
        return process;
    }

    private void awaitMaster() throws IOException, InterruptedException {
        while (true) {
            try (Socket master = new Socket(HOST, port)) {
                return;
            } catch (IOException e) {
                if (!all.get(0).isAlive()) {
                    throw new IOException("the master did not start: see " + home, e);
                }
                Thread.sleep(50);
            }
        }
    }

    String url() {
        return "spark://" + HOST + ":" + port;
    }

    /** Kills a worker and its executor, as a power cut would; not what the executor has started. */
    void lose(int worker) {
        List<ProcessHandle> executors = workers.get(worker).children().toList();
        workers.get(worker).destroyForcibly();
        executors.forEach(ProcessHandle::destroyForcibly);
    }

    /** Judges that tasks have started and that are still there. */
    List<String> judges() {
        try (Stream<ProcessHandle> processes = ProcessHandle.allProcesses()) {
            return processes
                    .flatMap(process -> process.info().commandLine().stream())
                    .filter(line -> line.contains("-Dpodium.tied=true"))
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        all.forEach(Process::destroyForcibly);
        Files.delete(home.resolve(JARS));
    }
}
