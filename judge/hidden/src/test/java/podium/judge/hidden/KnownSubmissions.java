package podium.judge.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import podium.judge.engine.judging.LawRunner;
import podium.judge.engine.judging.Subjects;
import podium.judge.engine.testkit.Definitions;
import podium.judge.engine.testkit.Sightings;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/**
 * A quick look at every submission without a process of its own: right ones keep all laws, wrong ones break the law that
 * their first line names, and follow the definition that their header says, or none. The judge's own run over the same files
 * is in {@code judge/app}. Two classes share the files, as most of the time goes to compiling and a build has two processes.
 */
abstract class KnownSubmissions {
    private static final Path ROOT = Path.of("../../solutions/src/submissions");
    private static final String FOLLOWS = "// Follows: ";
    private static final long SEED = Long.getLong("podium.seed", 20_261_123L);

    private final Predicate<String> tracks;

    @TempDir
    Path classes;

    /** Looks at the submissions of some tracks. */
    KnownSubmissions(Predicate<String> tracks) {
        this.tracks = tracks;
    }

    @TestFactory
    Stream<DynamicTest> submissions() throws IOException {
        List<Path> mains = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            files.filter(file -> file.getFileName().toString().matches("My.*\\.java"))
                    .filter(file -> file.toString().matches(".*/(accepted|slow|wrong_answer)/.*"))
                    .filter(file -> tracks.test(ROOT.relativize(file).getName(0).toString()))
                    .sorted()
                    .forEach(mains::add);
        }
        return mains.stream()
                .map(main -> DynamicTest.dynamicTest(ROOT.relativize(main).toString(), () -> check(main)));
    }

    private void check(Path main) throws Exception {
        Judged judged = judge(main);
        List<LawResult> broken = judged.results().stream()
                .filter(result -> result.verdict() != Verdict.AC)
                .toList();
        if (!main.toString().contains("/wrong_answer/")) {
            assertThat(broken).as("seed " + SEED).isEmpty();
            return;
        }
        String named = Files.readAllLines(main).get(0).replaceFirst("^// Rejected by: ", "");
        Optional<LawResult> naming =
                broken.stream().filter(result -> result.law().equals(named)).findFirst();
        assertThat(naming)
                .as("seed " + SEED + ": expected a break of '" + named + "', laws broken: "
                        + broken.stream().map(LawResult::law).toList())
                .isPresent();
        assertThat(naming.get().verdict()).as(naming.toString()).isEqualTo(Verdict.WA);
        List<String> follows = Files.readAllLines(main).stream()
                .filter(line -> line.startsWith(FOLLOWS))
                .map(line -> line.substring(FOLLOWS.length()))
                .toList();
        assertThat(judged.recognized()).as("seed " + SEED).isEqualTo(follows);
    }

    /** Which laws hold, and which definition all answers follow. */
    private record Judged(List<LawResult> results, List<String> recognized) {}

    private Judged judge(Path main) throws Exception {
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", classes.toString()));
        try (Stream<Path> files = Files.list(main.getParent())) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> arguments.add(file.toString()));
        }
        int exit = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(exit).as("compiles: " + main).isZero();
        String track = ROOT.relativize(main).getName(0).toString();
        String slug = ROOT.relativize(main).getName(1).toString();
        String simple = main.getFileName().toString().replaceAll("^My|\\.java$", "");
        String inPackage = "." + track + "." + slug.replace("-", "") + ".";
        Class<?> contract = Class.forName("podium.exercises" + inPackage + simple);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, contract.getClassLoader())) {
            Class<?> mine = loader.loadClass("podium.exercises" + inPackage + "My" + simple);
            Class<?> reference = Class.forName("podium.solutions" + inPackage + simple + "Reference");
            String hidden = "podium.judge.hidden" + inPackage + simple;
            Sightings sightings = new Sightings(true);
            List<LawResult> results = LawRunner.discover(Class.forName(hidden + "Laws"))
                    .run(subjects(contract, mine, reference), sightings, result -> {});
            return new Judged(results, recognized(sightings, hidden + "Definitions", instance(reference)));
        }
    }

    @SuppressWarnings("unchecked") // They are of the exercise whose laws have asked.
    private static List<String> recognized(Sightings sightings, String definitions, Object reference) {
        Class<?> type;
        try {
            type = Class.forName(definitions);
        } catch (ClassNotFoundException e) {
            // The exercise's name means one thing.
            return List.of();
        }
        return sightings.recognized((Definitions<Object>) instance(type), reference);
    }

    private static <C> Subjects subjects(Class<C> contract, Class<?> implementation, Class<?> reference) {
        return Subjects.local(
                contract,
                () -> contract.cast(instance(implementation)),
                () -> contract.cast(instance(reference)),
                SEED);
    }

    private static Object instance(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
