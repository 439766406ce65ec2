package podium.judge.app.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.submission.SourceFile;
import podium.judge.engine.submission.Submission;

/** The reference as a candidate would hand it in: the same sources, helpers included, under a candidate's names. */
public final class ReferenceSource {
    private ReferenceSource() {}

    /** Reads it from the checkout. */
    public static Submission of(Kit kit, Problem problem) {
        Path reference = Room.REFERENCE.in(kit.project(), ExerciseNames.of(problem));
        try (Stream<Path> files = Files.list(Objects.requireNonNull(reference.getParent()))) {
            List<SourceFile> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .map(file -> new SourceFile(
                            renamed(file.getFileName().toString(), problem), renamed(Texts.read(file), problem)))
                    .toList();
            return new Submission(problem, sources);
        } catch (IOException e) {
            throw new UncheckedIOException("the reference cannot be read: " + reference, e);
        }
    }

    private static String renamed(String text, Problem problem) {
        return text.replaceAll("\\b" + problem.prefix() + "Reference\\b", "My" + problem.prefix())
                .replace("podium.solutions." + problem.id().packageSuffix(), problem.exercisePackage());
    }
}
