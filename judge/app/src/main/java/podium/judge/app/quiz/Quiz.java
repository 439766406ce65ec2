package podium.judge.app.quiz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cases of a folder.
 *
 * @param cases by name
 */
public record Quiz(List<QuizCase> cases) {
    /** Where a project has its cases. */
    public static final String FOLDER = "exercises/quiz";

    private static final String ENDING = ".md";

    /** The folder of a project's cases. */
    public static Path folder(Path project) {
        return project.resolve(FOLDER);
    }

    /**
     * Reads every case of a folder.
     *
     * @throws IllegalArgumentException if one is not complete
     */
    public static Quiz in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new Quiz(files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(Quiz::read)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the quiz cannot be read: " + folder, e);
        }
    }

    /** One case of a folder. */
    public static QuizCase named(Path folder, String name) {
        return read(folder.resolve(name + ENDING));
    }

    private static QuizCase read(Path file) {
        String name = file.getFileName().toString();
        try {
            return QuizCase.parse(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("a quiz case cannot be read: " + file, e);
        }
    }

    /**
     * Cases to ask: those never answered first, then those answered worst; by chance among equals.
     *
     * @param count how many at most
     * @param wanted which cases come into question
     * @param agreements how well each was answered last, by name; in [0, 1]
     * @param seed the same seed gives the same cases
     */
    public List<QuizCase> choose(int count, Predicate<QuizCase> wanted, Map<String, Double> agreements, long seed) {
        List<QuizCase> chosen = new ArrayList<>(cases.stream().filter(wanted).toList());
        Collections.shuffle(chosen, new Random(seed));
        chosen.sort(Comparator.comparingDouble(each -> agreements.getOrDefault(each.name(), -1.0)));
        return List.copyOf(chosen.subList(0, Math.min(count, chosen.size())));
    }

    /** The places of a case's options in the order in which they are shown: by chance, and the same for the same seed. */
    public static List<Integer> shown(QuizCase each, long seed) {
        List<Integer> places = new ArrayList<>(
                IntStream.range(0, each.options().size()).boxed().toList());
        Collections.shuffle(places, new Random(seed ^ each.name().hashCode()));
        return places;
    }
}
