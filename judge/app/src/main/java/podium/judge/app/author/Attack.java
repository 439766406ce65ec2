package podium.judge.app.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.verdict.Verdict;

/**
 * A hostile submission. Its file opens with what must become of it:
 *
 * <pre>
 * // Verdict: RULE                       with the rules, in the strongest box; several by |
 * // Behind the rules: RTE               in the strongest box, where the rules refuse it first
 * // Process: cannot stop: why           in a plain process behind the rules, where that differs
 * // Exercise: bm25-search               whose submission it is, where that is not the corpus's own
 * </pre>
 *
 * The class's Javadoc says what it tries. {@code @repeat(9000){text}} stands for so many copies of a text, and a line
 * {@code //// name} starts a further file of the submission. {@code //// name as in Other} is the one that ends the attack of
 * that name in the same group.
 *
 * @param group its folder
 * @param name its file
 * @param what what it tries, in one sentence
 * @param source the whole file, with what it has from another
 */
public record Attack(String group, String name, String what, String source) {
    private static final Pattern REPEAT = Pattern.compile("@repeat\\((\\d+)\\)\\{(.*?)\\}", Pattern.DOTALL);
    private static final Pattern SHARED = Pattern.compile("^(//// \\S+) as in (\\S+)\\R", Pattern.MULTILINE);
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\* (.*?)\\.? \\*/", Pattern.DOTALL);

    /** Where an attack is let in to. */
    public enum Ground {
        /** As everything is judged. */
        RULES("with the rules"),
        /** The strongest box, without the rules before it. */
        BOX("behind the rules"),
        /** A plain process, without the rules before it. */
        PROCESS("plain process");

        private final String words;

        Ground(String words) {
            this.words = words;
        }

        /** For people to read. */
        public String words() {
            return words;
        }
    }

    /** All attacks below a folder, by group and name. */
    public static List<Attack> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> read(file, folder.relativize(file).getName(0).toString()))
                    .sorted(Comparator.comparing(Attack::group).thenComparing(Attack::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the attacks cannot be listed: " + folder, e);
        }
    }

    private static Attack read(Path file, String group) {
        try {
            String source = withShared(file);
            Matcher sentence = SENTENCE.matcher(source);
            String name = file.getFileName().toString().replace(".java", "");
            if (!sentence.find()) {
                throw new IllegalStateException(
                        "expected a Javadoc sentence that says what is tried, found none: " + file);
            }
            return new Attack(
                    group,
                    name,
                    sentence.group(1).replaceAll("\\s+\\*?\\s*", " ").strip(),
                    source);
        } catch (IOException e) {
            throw new UncheckedIOException("an attack cannot be read: " + file, e);
        }
    }

    private static String withShared(Path file) throws IOException {
        String source = Files.readString(file);
        Matcher shared = SHARED.matcher(source);
        if (!shared.find()) {
            return source;
        }
        String other = Files.readString(file.resolveSibling(shared.group(2) + ".java"));
        int start = other.indexOf(shared.group(1) + "\n");
        if (start < 0) {
            throw new IllegalStateException(
                    "expected a line " + shared.group(1) + " in " + shared.group(2) + ", found none: " + file);
        }
        return source.substring(0, shared.start()) + other.substring(start);
    }

    private Optional<String> header(String key) {
        return source.lines()
                .takeWhile(line -> line.startsWith("//"))
                .filter(line -> line.startsWith("// " + key + ": "))
                .map(line -> line.substring(key.length() + 5).strip())
                .findFirst();
    }

    private String required() {
        return header("Verdict")
                .orElseThrow(() -> new IllegalStateException("expected a line // Verdict: in the attack " + name));
    }

    /** The slug of the exercise whose submission it is. */
    public String exercise() {
        return header("Exercise").orElse(AttackCheck.EXERCISE);
    }

    /** How it is to be timed; not at all unless it is about time. */
    public Timing timing() {
        return header("Timing")
                .map(words -> Timing.valueOf(words.toUpperCase(Locale.ROOT)))
                .orElse(Timing.NONE);
    }

    /** What must become of it; empty where that ground is another's, or cannot stop it. */
    public Set<Verdict> wanted(Ground ground) {
        Optional<String> behind = header("Behind the rules");
        Optional<String> text = switch (ground) {
            case RULES -> Optional.of(required());
            case BOX -> behind;
            case PROCESS -> header("Process").or(() -> behind).or(() -> Optional.of(required()));
        };
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        text.filter(words -> !words.startsWith("cannot stop")).stream()
                .flatMap(words -> Arrays.stream(words.split("\\|")))
                .map(Verdict::valueOf)
                .forEach(verdicts::add);
        return verdicts;
    }

    /** Why a plain process does not stop it; empty where it does. */
    public String notStopped() {
        return header("Process")
                .filter(words -> words.startsWith("cannot stop"))
                .orElse("");
    }

    /** Its files by name, the texts that stand for many spelled out. */
    public Map<String, String> files(String candidate) {
        Map<String, String> files = new LinkedHashMap<>();
        String name = candidate;
        StringBuilder text = new StringBuilder();
        for (String line : (Iterable<String>) spelledOut().lines()::iterator) {
            if (line.startsWith("//// ")) {
                files.put(name, text.toString());
                name = line.substring("//// ".length()).strip();
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        files.put(name, text.toString());
        return files;
    }

    private String spelledOut() {
        return REPEAT.matcher(source)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1)))));
    }
}
