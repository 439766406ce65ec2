package podium.judge.app.author;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.judge.app.author.KillMatrix.Kind;
import podium.judge.app.author.KillMatrix.Row;
import podium.judge.engine.verdict.Verdict;

/** The matrix as one HTML page that needs nothing else. */
final class KillMatrixPage {
    private static final String STYLE = """
            :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --line: #c9c9c9; --head: #f0f0f0; --kill: #dbe9ff;
              --first: #0b57d0; --onfirst: #fff; --bad: #b3261e; }
            @media (prefers-color-scheme: dark) { :root { --ink: #e6e6e6; --paper: #16181b; --line: #44484d; --head: #24282c;
              --kill: #1f3352; --first: #a8c7fa; --onfirst: #0a1a33; --bad: #f2938c; } }
            body { font: 15px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 2rem; }
            table { border-collapse: collapse; font-size: 13px; }
            th, td { border: 1px solid var(--line); padding: .2rem .45rem; text-align: left; vertical-align: top; }
            thead th { position: sticky; top: 0; background: var(--head); }
            tbody th { font-weight: normal; max-width: 46rem; overflow-wrap: anywhere; }
            td.n { text-align: right; font-variant-numeric: tabular-nums; }
            td.k { background: var(--kill); text-align: center; }
            td.f { background: var(--first); color: var(--onfirst); text-align: center; font-weight: bold; white-space: nowrap; }
            .bad { color: var(--bad); font-weight: bold; }
            .matrix { overflow: auto; max-height: 85vh; border: 1px solid var(--line); }
            """;

    private final KillMatrix matrix;
    private final StringBuilder html = new StringBuilder();

    private KillMatrixPage(KillMatrix matrix) {
        this.matrix = matrix;
    }

    static String of(String slug, KillMatrix matrix, Optional<Variety> variety) {
        KillMatrixPage page = new KillMatrixPage(matrix);
        page.head(slug);
        page.laws();
        page.rows(Kind.SUBMISSION, "Wrong submissions");
        page.rows(Kind.MUTANT, "Mutants of the reference");
        variety.ifPresent(page::variety);
        return page.html.append("</main></body></html>\n").toString();
    }

    private void head(String slug) {
        String title = "Kill matrix of " + escaped(slug);
        html.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append("</title><meta name=\"viewport\" content=\"width=device-width\"><style>\n")
                .append(STYLE)
                .append("</style></head>\n<body><main><h1>")
                .append(title)
                .append("</h1>\n<p>")
                .append(matrix.laws().size())
                .append(" laws, ")
                .append(killed(Kind.SUBMISSION))
                .append(" wrong submissions and ")
                .append(killed(Kind.MUTANT))
                .append(
                        " mutants killed. A cell names the verdict of a law that rejects a row; <b>★</b> marks the first that does.</p>\n");
    }

    private String killed(Kind kind) {
        List<Row> rows = matrix.of(kind);
        long dead = rows.stream().filter(row -> !row.killers().isEmpty()).count();
        return dead + " of " + rows.size();
    }

    private void laws() {
        Map<String, String> redundant = matrix.redundant();
        List<String> idle = matrix.idle();
        html.append("<h2 id=\"laws\">Laws</h2>\n<table><thead><tr><th scope=\"col\">No.</th><th scope=\"col\">law</th>"
                + "<th scope=\"col\">submissions</th><th scope=\"col\">mutants</th><th scope=\"col\">first</th>"
                + "<th scope=\"col\">remark</th></tr></thead><tbody>\n");
        for (int i = 0; i < matrix.laws().size(); i++) {
            String law = matrix.laws().get(i);
            List<Row> dead = matrix.killedBy(law);
            long submissions =
                    dead.stream().filter(row -> row.kind() == Kind.SUBMISSION).count();
            String remark = idle.contains(law)
                    ? "<span class=\"bad\">rejects nothing</span>"
                    : redundant.containsKey(law)
                            ? "law " + (matrix.laws().indexOf(redundant.get(law)) + 1) + " rejects all of these too"
                            : "";
            html.append("<tr><td class=\"n\">")
                    .append(i + 1)
                    .append("</td><th scope=\"row\">")
                    .append(escaped(law));
            html.append("</th>").append(number(submissions)).append(number(dead.size() - submissions));
            html.append(number(matrix.firstKills(law)))
                    .append("<td>")
                    .append(remark)
                    .append("</td></tr>\n");
        }
        html.append("</tbody></table>\n");
    }

    private static String number(long count) {
        return "<td class=\"n\">" + count + "</td>";
    }

    private void rows(Kind kind, String title) {
        html.append("<h2>")
                .append(title)
                .append("</h2>\n<div class=\"matrix\" tabindex=\"0\" role=\"region\" aria-label=\"");
        html.append(title).append("\"><table><thead><tr><th scope=\"col\">what</th><th scope=\"col\">killed by</th>");
        for (int i = 0; i < matrix.laws().size(); i++) {
            html.append("<th scope=\"col\"><abbr title=\"")
                    .append(escaped(matrix.laws().get(i)));
            html.append("\">").append(i + 1).append("</abbr></th>");
        }
        html.append("</tr></thead><tbody>\n");
        matrix.of(kind).forEach(this::row);
        html.append("</tbody></table></div>\n");
    }

    private void row(Row row) {
        html.append("<tr><th scope=\"row\">").append(escaped(row.name()));
        if (!row.explained().isEmpty()) {
            html.append("<br><i>").append(escaped(row.explained())).append("</i>");
        }
        html.append("</th>");
        boolean survives = row.killers().isEmpty() && row.explained().isEmpty();
        html.append(
                survives
                        ? "<td class=\"bad\">survives</td>"
                        : number(row.killers().size()));
        for (String law : matrix.laws()) {
            Verdict verdict = row.killers().get(law);
            boolean first = row.firstKiller().filter(law::equals).isPresent();
            html.append(
                    verdict == null ? "<td></td>" : first ? "<td class=\"f\">★ " + verdict + "</td>" : cell(verdict));
        }
        html.append("</tr>\n");
    }

    private static String cell(Verdict verdict) {
        return "<td class=\"k\">" + verdict + "</td>";
    }

    private void variety(Variety variety) {
        html.append("<h2>Variety of the inputs</h2>\n<p>A constant answer breaks, of ")
                .append(variety.laws());
        html.append(" laws: ");
        html.append(String.join(
                "; ",
                variety.constants().entrySet().stream()
                        .map(each -> escaped(each.getKey()) + " " + each.getValue())
                        .toList()));
        html.append(".</p>\n<table><thead><tr><th scope=\"col\">method</th><th scope=\"col\">calls</th>"
                + "<th scope=\"col\">answered</th><th scope=\"col\">distinct answers</th><th scope=\"col\">cases</th></tr>"
                + "</thead><tbody>\n");
        for (MethodCalls calls : variety.methods()) {
            html.append("<tr><th scope=\"row\">")
                    .append(escaped(calls.method().getName()))
                    .append("</th>");
            html.append(number(calls.calls())).append(number(calls.answered())).append(number(calls.distinctAnswers()));
            html.append("<td>");
            calls.cases()
                    .forEach((parameter, cases) -> cases.forEach((each, count) ->
                            html.append(escaped(parameter + ": " + each.words() + " " + count) + "<br>")));
            html.append("</td></tr>\n");
        }
        html.append("</tbody></table>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
