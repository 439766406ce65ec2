package podium.judge.app.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Files as text, and the parts of Markdown. */
public final class Texts {
    private static final Pattern ITEM = Pattern.compile("(?m)^(?=\\d+[.)] )");

    private Texts() {}

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read: " + file, e);
        }
    }

    /** What stands below the heading of the second level, deeper headings included; empty if nothing does. */
    public static String section(String markdown, String heading) {
        StringBuilder section = new StringBuilder();
        boolean inside = false;
        boolean code = false;
        for (String line : markdown.lines().toList()) {
            code ^= line.startsWith("```");
            if (!code && line.matches("##? .*")) {
                inside = line.strip().equals("## " + heading);
            } else if (inside) {
                section.append(line).append('\n');
            }
        }
        return section.toString().strip();
    }

    /** The items of a numbered list. */
    public static List<String> items(String section) {
        return ITEM.splitAsStream(section)
                .filter(item -> !item.isEmpty() && Character.isDigit(item.charAt(0)))
                .map(String::strip)
                .toList();
    }

    static long words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).count();
    }
}
