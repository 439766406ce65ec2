package podium.judge.app.author;

import java.nio.file.Files;
import java.nio.file.Path;

/** The places that an exercise has something in. */
enum Room {
    CONTRACT("contract", "${contracts}/src/main/java/podium/exercises/${track}/${segment}/${prefix}.java"),
    PROMPT("prompt", "exercises/${track}/tasks/${slug}.md"),
    STUB("stub", "exercises/${track}/src/main/java/podium/exercises/${track}/${segment}/My${prefix}.java"),
    VISIBLE_TESTS(
            "visible tests",
            "exercises/${track}/src/test/java/podium/exercises/${track}/${segment}/${prefix}Test.java"),
    REFERENCE("reference", "${solutions}/src/main/java/podium/solutions/${track}/${segment}/${prefix}Reference.java"),
    LAWS("laws", "judge/hidden/src/main/java/podium/judge/hidden/${track}/${segment}/${prefix}Laws.java"),
    WORKLOAD("workload", "judge/hidden/src/main/java/podium/judge/hidden/${track}/${segment}/${prefix}Workload.java"),
    BENCHMARK("benchmark", "benchmarks/src/main/java/podium/benchmarks/${track}/${segment}/${prefix}Benchmark.java"),
    SUBMISSIONS("submissions", "solutions/src/submissions/${track}/${slug}"),
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
    String of(ExerciseNames names) {
        return Template.filled(template, names.values());
    }

    /** Its path. */
    Path in(Path project, ExerciseNames names) {
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
