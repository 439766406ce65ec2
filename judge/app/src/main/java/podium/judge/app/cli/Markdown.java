package podium.judge.app.cli;

import java.util.ArrayList;
import java.util.List;
import podium.judge.engine.report.Style;

/** The few things a prompt's Markdown needs on a terminal: sections, and text that fits. */
final class Markdown {
    private Markdown() {}

    /** Everything before the section of that heading, and from the next heading of the same depth on. */
    static String without(String text, String heading) {
        StringBuilder kept = new StringBuilder();
        boolean inside = false;
        for (String line : text.lines().toList()) {
            if (line.startsWith("## ")) {
                inside = line.equals("## " + heading);
            }
            if (!inside) {
                kept.append(line).append('\n');
            }
        }
        return kept.toString();
    }

    /** The bodies of the sections whose headings start so, in order. */
    static List<String> sections(String text, String headingStart) {
        List<String> sections = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        boolean inside = false;
        for (String line : text.lines().toList()) {
            if (line.startsWith("#")) {
                if (inside) {
                    sections.add(current.toString().strip());
                    current.setLength(0);
                }
                inside = line.startsWith(headingStart);
            } else if (inside) {
                current.append(line).append('\n');
            }
        }
        if (inside) {
            sections.add(current.toString().strip());
        }
        return sections;
    }

    /** Text for a terminal: headings stand out, paragraphs are filled, code and tables are left alone. */
    static String rendered(String text, Style style) {
        StringBuilder out = new StringBuilder();
        StringBuilder prose = new StringBuilder();
        boolean code = false;
        for (String line : text.lines().toList()) {
            boolean fence = line.startsWith("```");
            boolean starts = code || fence || line.isBlank() || line.matches("([#|]|- |\\d+\\. ).*");
            if (starts) {
                flush(prose, out, style);
            }
            if (fence) {
                code = !code;
            } else if (code) {
                out.append("    ").append(line).append('\n');
            } else if (line.startsWith("#")) {
                out.append(style.strong(line.replaceFirst("^#+ *", ""))).append('\n');
            } else if (line.isBlank() || line.startsWith("|")) {
                out.append(line).append('\n');
            } else {
                prose.append(prose.length() == 0 ? "" : " ").append(line.strip());
            }
        }
        flush(prose, out, style);
        return out.toString();
    }

    private static void flush(StringBuilder prose, StringBuilder out, Style style) {
        if (prose.length() > 0) {
            String text = prose.toString();
            int indent = text.startsWith("- ") ? 2 : text.matches("\\d+\\. .*") ? text.indexOf(' ') + 1 : 0;
            out.append(style.wrapped(text, indent)).append('\n');
            prose.setLength(0);
        }
    }
}
