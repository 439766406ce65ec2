package podium.judge.engine.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import podium.judge.engine.problem.Problem;

/**
 * Source files for one exercise. Only {@code .java} files are taken, by name; nothing else in a folder is looked at.
 *
 * @param problem the exercise
 * @param files the sources, at least one
 */
public record Submission(Problem problem, List<SourceFile> files) {
    private static final int MAX_FILES = 32;

    /** Copies the list. */
    public Submission {
        files = List.copyOf(files);
    }

    /**
     * Reads a submission.
     *
     * @param path a file that holds the candidate's class, or a folder with it and its helpers
     * @throws SubmissionRejected if there is none, or it is past the bounds of 32 files of 256 KB
     */
    public static Submission read(Problem problem, Path path) throws SubmissionRejected {
        String main = "My" + problem.prefix() + ".java";
        if (!Files.exists(path)) {
            throw new SubmissionRejected("expected a file or folder with " + main + ", found nothing at " + path);
        }
        try {
            List<Path> found = Files.isDirectory(path) ? sourcesIn(path) : List.of(path);
            if (found.stream().noneMatch(file -> file.getFileName().toString().equals(main))) {
                throw new SubmissionRejected("expected " + main + ", found "
                        + (found.isEmpty() ? "no .java file" : names(found)) + " at " + path);
            }
            List<SourceFile> files = new ArrayList<>();
            for (Path file : found) {
                files.add(SourceFile.read(file));
            }
            return of(problem, files);
        } catch (IOException e) {
            throw new SubmissionRejected("cannot read " + path + ": " + e.getMessage());
        }
    }

    /**
     * A submission of sources that were read already.
     *
     * @throws SubmissionRejected if they are more than 32
     */
    public static Submission of(Problem problem, List<SourceFile> files) throws SubmissionRejected {
        if (files.size() > MAX_FILES) {
            throw new SubmissionRejected("expected at most " + MAX_FILES + " files, found " + files.size());
        }
        return new Submission(problem, files);
    }

    private static List<Path> sourcesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getFileName().toString().equals("package-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private static String names(List<Path> files) {
        return String.join(
                ", ", files.stream().map(file -> file.getFileName().toString()).toList());
    }
}
