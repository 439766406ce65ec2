package podium.judge.engine.submission;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
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
    private static final int MAX_BYTES = 256 << 10;

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
                files.add(new SourceFile(file.getFileName().toString(), read(file)));
            }
            return new Submission(problem, files);
        } catch (NoSuchFileException e) {
            throw new SubmissionRejected("a file vanished while it was read: " + e.getMessage());
        } catch (IOException e) {
            throw new SubmissionRejected("cannot read " + path + ": " + e.getMessage());
        }
    }

    private static List<Path> sourcesIn(Path folder) throws IOException, SubmissionRejected {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getFileName().toString().equals("package-info.java"))
                    .sorted()
                    .toList();
            if (found.size() > MAX_FILES) {
                throw new SubmissionRejected(
                        "expected at most " + MAX_FILES + " files, found " + found.size() + " in " + folder);
            }
            return found;
        }
    }

    private static String read(Path file) throws IOException, SubmissionRejected {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new SubmissionRejected("expected a plain file, found a link or something else: " + file);
        }
        long size = Files.size(file);
        if (size > MAX_BYTES) {
            throw new SubmissionRejected(
                    "expected at most " + MAX_BYTES / 1024 + " KB of source, found " + size / 1024 + " KB in " + file);
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new SubmissionRejected("expected Java source, found a binary file: " + file);
            }
            if (text.isBlank()) {
                throw new SubmissionRejected("expected Java source, found an empty file: " + file);
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new SubmissionRejected("expected UTF-8 text, found other bytes: " + file);
        }
    }

    private static String names(List<Path> files) {
        return String.join(
                ", ", files.stream().map(file -> file.getFileName().toString()).toList());
    }
}
