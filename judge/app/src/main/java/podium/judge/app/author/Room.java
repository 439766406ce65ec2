package podium.judge.app.author;

import java.nio.file.Files;
import java.nio.file.Path;

/** The places that an exercise has something in. */
public enum Room {
    /** What candidates implement. */
    CONTRACT("contract", "${contracts}/src/main/java/podium/exercises/${track}/${segment}/${prefix}.java"),
    /** The task. */
    PROMPT("prompt", "exercises/${track}/tasks/${slug}.md"),
    /** What candidates fill in. */
    STUB("stub", "exercises/${track}/src/main/java/podium/exercises/${track}/${segment}/My${prefix}.java"),
    /** What candidates may read. */
    VISIBLE_TESTS(
            "visible tests",
            "exercises/${track}/src/test/java/podium/exercises/${track}/${segment}/${prefix}Test.java"),
    /** The reference solution. */
    REFERENCE("reference", "${solutions}/src/main/java/podium/solutions/${track}/${segment}/${prefix}Reference.java"),
    /** The hidden tests. */
    LAWS("laws", "judge/hidden/src/main/java/podium/judge/hidden/${track}/${segment}/${prefix}Laws.java"),
    /** What is timed. */
    WORKLOAD("workload", "judge/hidden/src/main/java/podium/judge/hidden/${track}/${segment}/${prefix}Workload.java"),
    /** The JMH benchmark. */
    BENCHMARK("benchmark", "benchmarks/src/main/java/podium/benchmarks/${track}/${segment}/${prefix}Benchmark.java"),
    /** The folder of right and wrong submissions. */
    SUBMISSIONS("submissions", "solutions/src/submissions/${track}/${slug}"),
    /** What is read afterwards. */
    EDITORIAL("editorial", "solutions/editorials/${slug}.md");

    private final String words;
    private final String template;

    Room(String words, String template) {
        this.words = words;
        this.template = template;
    }

    /** For people to read. */
    String words() {
        return words;
    }

    /** Its path below the project, with slashes. */
    public String of(ExerciseNames names) {
        return Template.filled(template, names.values());
    }

    /** Its path. */
    public Path in(Path project, ExerciseNames names) {
        return project.resolve(of(names));
    }

    /** Whether it is a folder and not a file. */
    boolean isFolder() {
        return this == SUBMISSIONS;
    }

    /** Whether there is what it names. */
    boolean isThere(Path project, ExerciseNames names) {
        Path path = in(project, names);
        return isFolder() ? Files.isDirectory(path) : Files.isRegularFile(path);
    }
}
