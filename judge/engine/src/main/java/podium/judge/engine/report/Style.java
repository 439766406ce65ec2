package podium.judge.engine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How text is laid out on one terminal.
 *
 * @param columns its width, at least 40
 * @param color whether escape sequences are wanted
 * @param unicode whether it shows more than ASCII
 */
public record Style(int columns, boolean color, boolean unicode) {
    private static final int NARROWEST = 40;
    private static final String ESCAPE = "\u001b[";

    /** Keeps the width sensible. */
    public Style {
        columns = Math.max(NARROWEST, columns);
    }

    /** Plain text, 80 columns. */
    public static Style plain() {
        return new Style(80, false, false);
    }

    /** Green: what is right. */
    public String good(String text) {
        return paint("32", text);
    }

    /** Red: what is wrong. */
    public String bad(String text) {
        return paint("31", text);
    }

    /** Yellow: what is neither. */
    public String odd(String text) {
        return paint("33", text);
    }

    /** Emphasis. */
    public String strong(String text) {
        return paint("1", text);
    }

    /** What can be passed over. */
    public String faint(String text) {
        return paint("2", text);
    }

    /** A check mark. */
    public String check() {
        return good(unicode ? "✓" : "+");
    }

    /** A cross. */
    public String cross() {
        return bad(unicode ? "✗" : "x");
    }

    /** Three dots in one. */
    public String ellipsis() {
        return unicode ? "…" : "...";
    }

    private String paint(String code, String text) {
        return color ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
    }

    /** Text from a submission, with everything that a terminal would obey made visible. */
    public static String harmless(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isHarmful(point)) {
                safe.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }

    /** Controls, what reorders text, halves of characters and code points that no document may hold. */
    private static boolean isHarmful(int point) {
        int type = Character.getType(point);
        boolean control = Character.isISOControl(point) && point != '\n';
        return control || type == Character.FORMAT || type == Character.SURROGATE || (point & 0xFFFE) == 0xFFFE;
    }

    /**
     * Breaks text to the width, continuing under its start. Paint what comes out, not what goes in: escape sequences have no
     * width.
     *
     * @param indent columns before every line after the first
     */
    public String wrapped(String text, int indent) {
        return String.join("\n" + " ".repeat(indent), lines(text, Math.max(20, columns - indent - 1)));
    }

    /** The lines of a text broken to a width, at blanks where there are some. */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String rest = line;
            while (rest.length() > width) {
                int cut = breakAt(rest, width);
                lines.add(rest.substring(0, cut).stripTrailing());
                rest = rest.substring(cut).stripLeading();
            }
            lines.add(rest.stripTrailing());
        }
        return lines;
    }

    private static int breakAt(String text, int room) {
        int space = text.lastIndexOf(' ', room);
        return space > 0 ? space + 1 : room;
    }
}
