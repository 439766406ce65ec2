package podium.judge.engine.judging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.remote.SubmissionClasses;
import podium.judge.engine.sandbox.BoxCommand;
import podium.judge.engine.sandbox.Limits;

/** How the worker of an exercise is started, and what it is sent. */
public final class Workers {
    private static final String MAIN = "podium.judge.worker.WorkerMain";
    private static final String WARM_UP = "podium.judge.worker.WarmUp";
    private static final String SPARK_FACTORY = "podium.judge.spark.SparkSubjectFactory";
    private static final String SPARK_WARM_UP = "podium.judge.spark.SparkWarmUp";
    /** The packages that Spark opens for itself in its own launcher. */
    private static final List<String> SPARK_OPENS = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "jdk.internal.ref",
            "sun.nio.ch",
            "sun.nio.cs",
            "sun.security.action",
            "sun.util.calendar");

    private Workers() {}

    static BoxCommand command(Kit kit, Problem problem) {
        // Spark asks for most of a JDK.
        return command(kit, problem, problem.onSpark() ? kit.javaHome() : kit.workerHome());
    }

    private static BoxCommand command(Kit kit, Problem problem, Path javaHome) {
        int heap = problem.metadata().heapMegabytes();
        Limits limits = problem.onSpark() ? Limits.forSpark(heap) : Limits.forSubmission(heap);
        BoxCommand command =
                BoxCommand.of(javaHome, kit.workerClassPath(problem.id().track()), MAIN, limits);
        if (!problem.onSpark()) {
            return command.withArchive(kit.archive("worker")).withArguments(List.of(WARM_UP));
        }
        List<String> options = new ArrayList<>();
        // Spark's code is much and short-lived: optimizing it takes longer than it saves.
        options.add("-XX:TieredStopAtLevel=1");
        options.addAll(sparkOpens());
        return command.withArchive(kit.archive("spark")).withOptions(options).withArguments(List.of(SPARK_WARM_UP));
    }

    /** Options without which Spark does not run on a JDK 17 or newer. */
    public static List<String> sparkOpens() {
        return SPARK_OPENS.stream()
                .map(name -> "--add-opens=java.base/" + name + "=ALL-UNNAMED")
                .toList();
    }

    /**
     * The worker that counts, with the collections that do. Only the first compiler optimizes in it: the second has code of
     * its own for some methods of collections, and what it replaces does not count.
     */
    static BoxCommand counting(Kit kit, Problem problem, Path patch) {
        return command(kit, problem, kit.javaHome())
                .withOptions(List.of("-XX:TieredStopAtLevel=1"))
                .withBasePatch(patch);
    }

    static SubmissionClasses submission(Problem problem, String className, Map<String, byte[]> classes) {
        return new SubmissionClasses(problem.contract(), className, problem.onSpark() ? SPARK_FACTORY : "", classes);
    }
}
