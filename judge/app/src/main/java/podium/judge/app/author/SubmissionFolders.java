package podium.judge.app.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.verdict.Verdict;

/** The submissions that an exercise ships, filed by the verdict that they must get. */
public final class SubmissionFolders {
    /** Folder name to verdict. */
    public static final Map<String, Verdict> VERDICTS = Map.of(
            "accepted", Verdict.AC,
            "wrong_answer", Verdict.WA,
            "time_limit_exceeded", Verdict.TLE,
            "run_time_error", Verdict.RTE,
            "memory_limit_exceeded", Verdict.MLE,
            "slow", Verdict.SLOW,
            "tampering", Verdict.SEC);

    private SubmissionFolders() {}

    /** Folders of one exercise's submissions in one category, in name order; empty if there is none. */
    public static List<Path> of(Kit kit, Problem problem, String category) {
        return folders(kit.project().resolve(room(problem)).resolve(category));
    }

    /** Where an exercise's submissions are, below the project. */
    static Path room(Problem problem) {
        return Path.of(
                "solutions/src/submissions", problem.id().track(), problem.id().slug());
    }

    /** Names of folders that are no category: what lies in them is judged by nobody. */
    static List<String> strangers(Kit kit, Problem problem) {
        return folders(kit.project().resolve(room(problem))).stream()
                .map(folder -> folder.getFileName().toString())
                .filter(name -> !VERDICTS.containsKey(name))
                .toList();
    }

    private static List<Path> folders(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /** The law that a submission says it is rejected by; empty if it says nothing. */
    public static String namedLaw(Path submission, Problem problem) {
        return header(submission, problem, "// Rejected by: ").orElse("");
    }

    /** The definition that a submission says it follows, where that is another than the one asked for. */
    static List<String> followed(Path submission, Problem problem) {
        return header(submission, problem, "// Follows: ").stream().toList();
    }

    /** Whether a submission says that it is too slow by its growth, {@code O(...)}, and not by a factor. */
    public static boolean growsTooFast(Path submission, Problem problem) {
        return tooSlow(submission, problem).contains("O(");
    }

    /** Why a submission says that it is too slow; empty if it says nothing. */
    static String tooSlow(Path submission, Problem problem) {
        return header(submission, problem, "// Too slow: ").orElse("");
    }

    private static Optional<String> header(Path submission, Problem problem, String start) {
        try (Stream<String> lines = Files.lines(submission.resolve("My" + problem.prefix() + ".java"))) {
            return lines.limit(3)
                    .filter(line -> line.startsWith(start))
                    .findFirst()
                    .map(line -> line.substring(start.length()).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + submission, e);
        }
    }

    /** Names of the shipped mistakes by {@code <slug>/<law>} that rejects them. */
    public static Map<String, List<String>> mistakes(Kit kit, List<Problem> problems) {
        Map<String, List<String>> mistakes = new TreeMap<>();
        for (Problem problem : problems) {
            for (Path folder : of(kit, problem, "wrong_answer")) {
                mistakes.computeIfAbsent(
                                problem.id().slug() + "/" + namedLaw(folder, problem), key -> new ArrayList<>())
                        .add(folder.getFileName().toString());
            }
        }
        return mistakes;
    }
}
