package podium.judge.engine.problem;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import podium.exercises.Exercise;

/** Every exercise that the contracts module holds; found by looking, so that adding one needs no list to be edited. */
public final class Catalog {
    private static final String ROOT = "podium/exercises/";
    private static final String CLASS = ".class";
    /** Folders to a contract and itself: two of the root, track, exercise, class. */
    private static final int DEPTH = 5;

    private static final int SUGGESTIONS = 3;

    private final List<Problem> problems;

    private Catalog(List<Problem> problems) {
        this.problems = problems;
    }

    /** Reads the contracts on this JVM's class path. */
    public static Catalog load() {
        try {
            URI contracts = Exercise.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path location = Path.of(contracts);
            return Files.isDirectory(location) ? inFolder(location) : inJar(location);
        } catch (IOException e) {
            throw new UncheckedIOException("the contracts cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the contracts have no place on disk", e);
        }
    }

    private static Catalog inFolder(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root, DEPTH)) {
            return of(files.map(file -> root.relativize(file).toString().replace(File.separatorChar, '/')));
        }
    }

    private static Catalog inJar(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            return of(jar.stream().map(JarEntry::getName));
        }
    }

    private static Catalog of(Stream<String> files) {
        return new Catalog(files.filter(name -> name.startsWith(ROOT) && name.endsWith(CLASS))
                .filter(name -> name.chars().filter(letter -> letter == '/').count() == DEPTH - 1)
                .map(name -> name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
                .map(Catalog::contract)
                .filter(type -> type.isAnnotationPresent(Exercise.class))
                .map(Problem::of)
                .sorted(Comparator.comparing((Problem problem) -> problem.id().track())
                        .thenComparing(problem -> problem.metadata().level())
                        .thenComparing(problem -> problem.id().slug()))
                .toList());
    }

    private static Class<?> contract(String className) {
        try {
            return Class.forName(className, false, Catalog.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("listed but not loadable: " + className, e);
        }
    }

    /** All exercises, by track, then level, then slug. */
    public List<Problem> problems() {
        return problems;
    }

    /** The exercise of that slug. */
    public Optional<Problem> find(String slug) {
        Predicate<Problem> named = problem -> problem.id().slug().equals(slug);
        return problems.stream().filter(named).findFirst();
    }

    /** The slugs most like a misspelled one, best first, at most three. */
    public List<String> nearest(String slug) {
        return problems.stream()
                .map(problem -> problem.id().slug())
                .sorted(Comparator.comparingInt(known -> distance(known, slug)))
                .limit(SUGGESTIONS)
                .toList();
    }

    /** Edit distance in which a slug that contains the typed text is nearest. */
    private static int distance(String known, String typed) {
        if (!typed.isEmpty() && known.contains(typed)) {
            return 0;
        }
        int[] previous = new int[typed.length() + 1];
        for (int j = 0; j <= typed.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= known.length(); i++) {
            int[] row = new int[typed.length() + 1];
            row[0] = i;
            for (int j = 1; j <= typed.length(); j++) {
                int replace = previous[j - 1] + (known.charAt(i - 1) == typed.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[typed.length()];
    }
}
