package podium.judge.app.author;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.exercises.Level;

/** Writes something into every room of a new exercise: files that compile, and say what is to do. */
public final class Scaffold {
    private static final List<String> CATEGORIES = List.of("accepted", "wrong_answer", "slow");
    private static final Pattern LAST_TRACK = Pattern.compile(".*<module>exercises/\\w+</module>\\n", Pattern.DOTALL);

    private final Path project;
    private final ExerciseNames names;
    private final Map<String, String> values;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final boolean newTrack;

    private Scaffold(Path project, ExerciseNames names, Map<String, String> values) {
        this.project = project;
        this.names = names;
        this.values = values;
        this.newTrack = !Files.exists(project.resolve(trackPom()));
    }

    /**
     * What is asked for.
     *
     * @param track its package segment
     * @param slug its name on the command line
     * @param title as a person reads it
     * @param level of the interview
     * @param minutes that a prepared candidate needs
     */
    public record Wish(String track, String slug, String title, Level level, int minutes) {}

    /** The wish cannot be granted; the message says why, and nothing was written. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String sentence) {
            super(sentence);
        }
    }

    /**
     * Makes ready to write.
     *
     * @throws Refused if a name will not do, or something is in the way
     */
    public static Scaffold of(Path project, Wish wish) throws Refused {
        ExerciseNames names = NameRules.names(project, wish);
        Map<String, String> values = new HashMap<>(names.values());
        values.put("title", wish.title());
        values.put("level", wish.level().name());
        values.put("minutes", Integer.toString(wish.minutes()));
        Scaffold scaffold = new Scaffold(project, names, values);
        scaffold.plan();
        scaffold.refuseWhatIsThere();
        NameRules.refuseTaken(names.prefix(), scaffold.files.values());
        return scaffold;
    }

    private void plan() {
        for (Room room : Room.values()) {
            if (room == Room.STUB) {
                files.put(room.of(names), Stubs.of(names, filled("contract")));
            } else if (!room.isFolder()) {
                files.put(room.of(names), filled(room.name().toLowerCase(Locale.ROOT)));
            }
        }
        planPackages(Room.CONTRACT, "podium.exercises", "Contract", "Contracts");
        planPackages(Room.REFERENCE, "podium.solutions", "Reference solution", "Reference solutions");
        planPackages(Room.LAWS, "podium.judge.hidden", "Hidden laws and workload", "Hidden laws");
        planPackages(Room.BENCHMARK, "podium.benchmarks", "Benchmark", "Benchmarks");
        if (newTrack) {
            files.put(trackPom(), filled("track"));
        }
    }

    private void planPackages(Room room, String root, String ofExercise, String ofTrack) {
        String folder = room.of(names).substring(0, room.of(names).lastIndexOf('/'));
        boolean nullMarked = room == Room.REFERENCE || room == Room.LAWS;
        String track = root + "." + names.id().track();
        String inTrack = folder.substring(0, folder.lastIndexOf('/')) + "/package-info.java";
        if (!Files.exists(project.resolve(inTrack))) {
            files.put(inTrack, packageInfo(ofTrack + " of the " + names.id().track() + " track.", track, nullMarked));
        }
        String sentence = ofExercise + " of the exercise {@code " + names.id().slug() + "}.";
        files.put(
                folder + "/package-info.java",
                packageInfo(sentence, track + "." + names.id().segment(), nullMarked));
    }

    private static String packageInfo(String sentence, String name, boolean nullMarked) {
        String declared = "/** " + sentence + " */\n" + (nullMarked ? "@NullMarked\n" : "") + "package " + name + ";\n";
        return declared + (nullMarked ? "\nimport org.jspecify.annotations.NullMarked;\n" : "");
    }

    private String trackPom() {
        return "exercises/" + names.id().track() + "/pom.xml";
    }

    private String filled(String template) {
        String resource = template + ".txt";
        try (InputStream in = Scaffold.class.getResourceAsStream(resource)) {
            String text = new String(
                    Objects.requireNonNull(in, "the kit lacks its template " + resource)
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            return Template.filled(text, values);
        } catch (IOException e) {
            throw new UncheckedIOException("the template cannot be read: " + resource, e);
        }
    }

    private void refuseWhatIsThere() throws Refused {
        List<String> there = files.keySet().stream()
                .filter(file -> Files.exists(project.resolve(file)))
                .toList();
        if (!there.isEmpty()) {
            throw new Refused("expected no file of that exercise yet, found " + String.join(", ", there)
                    + "; nothing was written: choose another name, or move them away");
        }
    }

    /** Whether the track gets a module, too. */
    public boolean isNewTrack() {
        return newTrack;
    }

    /**
     * Writes.
     *
     * @return the files, below the project, in the order in which they are to be filled in
     * @throws IOException if one of them cannot be written
     */
    public List<String> write() throws IOException {
        List<String> written = new ArrayList<>(files.keySet());
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = project.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW);
        }
        for (String category : CATEGORIES) {
            Files.createDirectories(Room.SUBMISSIONS.in(project, names).resolve(category));
        }
        if (newTrack) {
            Path pom = project.resolve("pom.xml");
            Files.writeString(pom, withModule(Files.readString(pom)));
            written.add("pom.xml");
        }
        return written;
    }

    private String withModule(String pom) throws IOException {
        int end = pom.indexOf("</modules>");
        Matcher tracks = LAST_TRACK.matcher(end < 0 ? "" : pom.substring(0, end));
        if (!tracks.lookingAt()) {
            throw new IOException("expected <module>exercises/...</module> in the modules of pom.xml, found none: add "
                    + "exercises/" + names.id().track() + " to them");
        }
        return pom.substring(0, tracks.end()) + "    <module>exercises/"
                + names.id().track() + "</module>\n" + pom.substring(tracks.end());
    }
}
