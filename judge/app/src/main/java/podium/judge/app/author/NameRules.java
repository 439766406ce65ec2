package podium.judge.app.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import podium.judge.app.author.Scaffold.Refused;
import podium.judge.app.author.Scaffold.Wish;
import podium.judge.engine.problem.ExerciseId;

/** Which names a new exercise may have: those that are right in every room. */
final class NameRules {
    private static final Pattern TRACK = Pattern.compile("[a-z][a-z0-9]{1,29}");
    private static final Pattern SLUG = Pattern.compile("(?=.{2,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern TITLE = Pattern.compile("(?=.{2,60}$)[^\"\\\\\\p{Cntrl}]*\\S[^\"\\\\\\p{Cntrl}]*");
    /** What stands below {@code exercises}, or for no track, without being one. */
    private static final Set<String> NO_TRACKS = Set.of("contracts", "testing", "none", "src", "target");

    private NameRules() {}

    static ExerciseNames names(Path project, Wish wish) throws Refused {
        require(
                SLUG,
                wish.slug(),
                "a slug of 2 to 40 small letters and digits with single hyphens, such as top-k-items");
        require(TITLE, wish.title(), "a title of 2 to 60 characters without quotes and backslashes");
        if (wish.minutes() < 1) {
            throw new Refused("expected minutes above 0, found " + wish.minutes());
        }
        checkTrack(project, wish.track());
        ExerciseId id = new ExerciseId(wish.track(), wish.slug());
        refuseKeyword(id.segment());
        Optional<String> prefix = ExerciseId.prefixOf(wish.slug());
        return new ExerciseNames(
                id,
                prefix.orElseThrow(() -> new Refused("expected a slug that can be told from its class's name, found \""
                        + wish.slug() + "\": give words of one letter, and digits, a neighbor without a hyphen")),
                false);
    }

    private static void require(Pattern pattern, String name, String expected) throws Refused {
        if (!pattern.matcher(name).matches()) {
            throw new Refused("expected " + expected + ", found \"" + name + "\"");
        }
    }

    private static void refuseKeyword(String segment) throws Refused {
        if (SourceVersion.isKeyword(segment)) {
            throw new Refused(
                    "expected a name that can be a Java package, found the reserved word \"" + segment + "\"");
        }
    }

    private static void checkTrack(Path project, String track) throws Refused {
        require(TRACK, track, "a track of 2 to 30 small letters and digits, such as metrics");
        refuseKeyword(track);
        Path folder = project.resolve("exercises").resolve(track);
        List<String> tracks = tracks(project);
        if (NO_TRACKS.contains(track) || (Files.exists(folder) && !tracks.contains(track))) {
            throw new Refused("expected a track, found exercises/" + track + ", which is none; there are: "
                    + String.join(", ", tracks));
        }
        if (Files.exists(folder) && Texts.read(folder.resolve("pom.xml")).contains("podium-spark-contracts")) {
            throw new Refused("expected a track whose contracts need nothing but the JDK, found " + track
                    + ": an exercise on Spark has a contract in lists, too; copy the rooms of sessionize");
        }
        Optional<String> near = tracks.stream()
                .filter(known -> !known.equals(track))
                .filter(known -> known.startsWith(track) || track.startsWith(known))
                .findFirst();
        if (near.isPresent() && !tracks.contains(track)) {
            throw new Refused("no track is called \"" + track + "\", did you mean " + near.get()
                    + "? A new track needs a name that is no part of another's");
        }
    }

    /** The folders below {@code exercises} whose POM names a track. */
    private static List<String> tracks(Path project) {
        try (Stream<Path> folders = Files.list(project.resolve("exercises"))) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("pom.xml")))
                    .filter(folder -> Texts.read(folder.resolve("pom.xml"))
                            .contains("<track>" + folder.getFileName() + "</track>"))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the tracks cannot be listed below " + project, e);
        }
    }

    /** Refuses a class name that {@code java.lang} or an import of the new files has already. */
    static void refuseTaken(String prefix, Collection<String> sources) throws Refused {
        Optional<String> taken = sources.stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("import ") && line.endsWith("." + prefix + ";"))
                .map(line -> line.substring("import ".length(), line.length() - 1))
                .filter(name -> !name.startsWith("podium.exercises.") || name.split("\\.").length == 3)
                .findFirst()
                .or(() -> inJavaLang(prefix));
        if (taken.isPresent()) {
            throw new Refused("expected a slug whose class is called like no other, found " + prefix
                    + ", which is also " + taken.get());
        }
    }

    private static Optional<String> inJavaLang(String prefix) {
        return Optional.ofNullable(Class.forName(String.class.getModule(), "java.lang." + prefix))
                .map(Class::getName);
    }
}
