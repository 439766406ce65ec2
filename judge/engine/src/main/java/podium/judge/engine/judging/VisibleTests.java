package podium.judge.engine.judging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import podium.judge.engine.compile.ClassFolder;
import podium.judge.engine.compile.Compilation;
import podium.judge.engine.compile.SourceCompiler;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.sandbox.BoxCommand;
import podium.judge.engine.sandbox.BoxedProcess;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.submission.SourceFile;
import podium.judge.engine.submission.Submission;

/** Compiles a solution with its visible tests and runs them in a box; nothing here is secret, and nothing is a verdict. */
public final class VisibleTests {
    private static final String MAIN = "podium.exercises.testing.RunVisibleTests";
    private static final int OUTPUT_BYTES = 256 << 10;
    private static final long LIMIT_MILLIS = 60_000;
    /** Starting Spark is most of it on a busy machine. */
    private static final long SPARK_LIMIT_MILLIS = 180_000;

    private static final int DOES_NOT_COMPILE = 3;
    private static final int JUDGE_ERROR = 4;

    private VisibleTests() {}

    /**
     * How the run ended.
     *
     * @param exitCode 0 all passed, 1 one failed, 3 does not compile, 4 could not be run, 5 nothing attempted
     * @param text a line a test, or the compile errors
     */
    public record Outcome(int exitCode, String text) {}

    /** Runs the visible tests of the submission's exercise against it. */
    public static Outcome run(Kit kit, Submission submission) {
        Problem problem = submission.problem();
        List<Path> classPath = new ArrayList<>(kit.trackClassPath(problem.id().track()));
        classPath.addAll(kit.jars("testing"));
        Sandbox sandbox = Sandbox.strongest();
        try (SourceCompiler compiler = new SourceCompiler(sandbox, kit, classPath)) {
            List<SourceFile> sources = new ArrayList<>(submission.files());
            sources.addAll(tests(kit, problem));
            Compilation compilation = compiler.compile(sources, classPath);
            if (compilation instanceof Compilation.Failed failed) {
                return new Outcome(DOES_NOT_COMPILE, String.join("\n", CompileErrors.render(failed, problem)));
            }
            try (ClassFolder folder = ClassFolder.of(((Compilation.Compiled) compilation).classes())) {
                classPath.add(folder.path());
                return run(sandbox, kit, problem, classPath);
            }
        } catch (IOException e) {
            return new Outcome(JUDGE_ERROR, "the visible tests could not be run: " + e.getMessage());
        }
    }

    private static Outcome run(Sandbox sandbox, Kit kit, Problem problem, List<Path> classPath) throws IOException {
        BoxCommand worker = Workers.command(kit, problem);
        BoxCommand command = BoxCommand.of(kit.javaHome(), classPath, MAIN, worker.limits())
                .withArguments(List.of(problem.implemented() + "Test"))
                .withOptions(Stream.concat(worker.jvmOptions().stream(), Stream.of("-XX:TieredStopAtLevel=1"))
                        .toList());
        long limit = problem.onSpark() ? SPARK_LIMIT_MILLIS : LIMIT_MILLIS;
        try (BoxedProcess process = sandbox.start(command)) {
            process.killAfter(limit);
            process.input().close();
            String text = new String(process.output().readNBytes(OUTPUT_BYTES), StandardCharsets.UTF_8);
            int exit = process.exitCode(limit).orElse(1);
            boolean ended = exit == 0 || exit == 1 || exit == 5;
            return ended
                    ? new Outcome(exit, text)
                    : new Outcome(1, text + "\n  the tests ended early, exit code " + exit + "\n" + process.errors());
        }
    }

    private static List<SourceFile> tests(Kit kit, Problem problem) {
        Path folder = kit.project()
                .resolve("exercises")
                .resolve(problem.id().track())
                .resolve("src/test/java")
                .resolve(problem.exercisePackage().replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(VisibleTests::source)
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the visible tests cannot be read: " + folder, e);
        }
    }

    private static SourceFile source(Path file) {
        try {
            return new SourceFile(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("a visible test cannot be read: " + file, e);
        }
    }
}
