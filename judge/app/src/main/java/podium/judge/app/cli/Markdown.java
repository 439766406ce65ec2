package podium.judge.app.cli;

import java.util.ArrayList;
import java.util.List;

/** The sections of a prompt's Markdown. */
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
}
