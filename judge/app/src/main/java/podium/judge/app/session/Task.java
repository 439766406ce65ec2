package podium.judge.app.session;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
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

    private static final int DEEPEST = 6;

    private Task() {}

    /** Markdown with tables, as a tree. */
    public static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** Markdown as HTML, any HTML in it as text. */
    public static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    /** The same with its title left out and every heading two levels deeper, to stand inside a section of another page. */
    static String inner(String markdown) {
        Node document = PARSER.parse(markdown.replaceFirst("(?s)^# .*?\\n\\n", ""));
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(DEEPEST, heading.getLevel() + 2));
            }
        });
        return RENDERER.render(document);
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
