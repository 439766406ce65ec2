package podium.judge.app.session;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** An exercise's prompt as an interviewer hands it over: no hints, no follow-ups, and answers only to who asks. */
public final class Task {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).build();

    private static final String CLARIFY = "Clarify before you code";
    private static final Set<String> LEFT_OUT = Set.of("Hints", "Follow-up questions", "Try it on real data");

    private Task() {}

    /** Markdown as HTML, any HTML in it as text. */
    public static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    /** The prompt as HTML; what is to be clarified opens on demand. */
    public static String of(String prompt) {
        return sections(prompt).stream()
                .filter(section -> !LEFT_OUT.contains(heading(section)))
                .map(section -> heading(section).equals(CLARIFY)
                        ? "<details><summary>" + CLARIFY + "</summary>"
                                + html(section.substring(section.indexOf('\n') + 1)) + "</details>\n"
                        : html(section))
                .collect(Collectors.joining());
    }

    /** The title stands elsewhere, and level and minutes as well. */
    private static List<String> sections(String prompt) {
        String body = prompt.replaceFirst("(?s)^# .*?\\n\\n", "").replaceFirst("(?s)^Level .*?\\n\\n", "");
        return List.of(body.split("(?m)^(?=## )"));
    }

    private static String heading(String section) {
        return section.startsWith("## ")
                ? section.substring(3, section.indexOf('\n')).strip()
                : "";
    }
}
