package podium.judge.app.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;

/** The lines of the sources in one folder. */
final class SourceLines {
    private final Path folder;
    private final Map<String, List<String>> files = new HashMap<>();

    SourceLines(Path folder) {
        this.folder = folder;
    }

    /** The folder of an exercise's reference. */
    static Path folder(Kit kit, Problem problem) {
        String name = problem.reference().substring(0, problem.reference().lastIndexOf('.'));
        return kit.project()
                .resolve(problem.onSpark() ? "solutions/spark" : "solutions")
                .resolve("src/main/java")
                .resolve(name.replace('.', '/'));
    }

    /**
     * One line without the blanks around it.
     *
     * @param number 1-based
     */
    String line(String file, int number) {
        List<String> lines = files.computeIfAbsent(file, this::read);
        if (number < 1 || number > lines.size()) {
            throw new IllegalStateException("expected line " + number + " in " + folder.resolve(file) + ", found "
                    + lines.size() + " lines: build again, the classes are of another source");
        }
        return lines.get(number - 1).strip();
    }

    private List<String> read(String file) {
        try {
            return Files.readAllLines(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder.resolve(file), e);
        }
    }
}
