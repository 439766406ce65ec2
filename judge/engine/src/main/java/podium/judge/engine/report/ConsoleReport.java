package podium.judge.engine.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import podium.judge.engine.verdict.Cost;
import podium.judge.engine.verdict.Counterexample;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/** A judgement as a page of text: laws, the decisive counterexample, cost, verdict, what to do next. */
public final class ConsoleReport {
    private static final int LABEL = 14;
    private static final int FRAMES_SHOWN = 5;
    private static final int PRINTED_LINES = 8;

    private final Style style;
    private final String origin;
    private final StringBuilder page = new StringBuilder();

    private ConsoleReport(Style style, String origin) {
        this.style = style;
        this.origin = origin;
    }

    /** One line for one law, as it is known. */
    public static String line(LawResult law, Style style) {
        boolean held = law.verdict() == Verdict.AC;
        String mark = held ? style.check() : law.verdict() == Verdict.NA ? style.odd("-") : style.cross();
        String tail = held ? "" : "  " + style.bad(law.verdict().name());
        String figures = law.figures().isEmpty() ? "" : "\n    " + style.faint(style.wrapped(law.figures(), 4));
        return "  " + mark + " " + style.wrapped(law.law(), 4) + tail + figures;
    }

    /** Everything after the laws' lines, for a judgement of the candidate's own solution. */
    public static String verdict(Judgement judgement, Style style) {
        return verdict(judgement, style, "");
    }

    /**
     * Everything after the laws' lines.
     *
     * @param origin where the submission was read from; empty for the candidate's own solution
     */
    public static String verdict(Judgement judgement, Style style, String origin) {
        ConsoleReport report = new ConsoleReport(style, origin);
        report.compileErrors(judgement.compileErrors());
        judgement
                .decisive()
                .filter(law -> judgement.verdict() != Verdict.NA)
                .ifPresent(law -> report.counterexample(law, judgement));
        report.recognized(judgement.recognized());
        judgement.cost().ifPresent(report::cost);
        report.headline(judgement);
        return report.page.toString();
    }

    /** Why a submission shows nothing on real data; its laws find a smaller input than that. */
    public static String failedTry(Judgement judgement, Style style) {
        ConsoleReport report = new ConsoleReport(style, "");
        report.compileErrors(judgement.compileErrors());
        judgement
                .decisive()
                .filter(law -> judgement.verdict() != Verdict.NA)
                .flatMap(LawResult::counterexample)
                .ifPresent(report::ending);
        report.headline(judgement);
        return report.page.toString().stripTrailing();
    }

    private void compileErrors(List<String> errors) {
        for (String error : errors) {
            page.append('\n');
            Style.harmless(error)
                    .lines()
                    .forEach(line -> page.append("  ").append(line).append('\n'));
        }
    }

    private void counterexample(LawResult law, Judgement judgement) {
        if (law.counterexample().isEmpty()) {
            return;
        }
        Counterexample example = law.counterexample().get();
        page.append('\n');
        row("law", law.law());
        for (int i = 0; i < example.calls().size(); i++) {
            row(i == 0 ? "input" : "", example.calls().get(i));
        }
        if (!example.where().isEmpty()) {
            row("differs at", example.where());
        }
        ending(example);
        if (!law.convention().isEmpty()) {
            row("convention", law.convention());
        }
        printed(law.printed());
        String path = origin.isEmpty() ? "" : " --submission " + quoted(origin);
        // Not broken into lines: it is there to be copied.
        page.append("  ")
                .append(style.faint(label("repeat")))
                .append("./podium judge ")
                .append(judgement.exercise().slug())
                .append(path)
                .append(law.isOfTimedCalls() ? " --timing quick" : " --timing none")
                .append(" --seed ")
                .append(judgement.seed())
                .append('\n');
    }

    private void ending(Counterexample example) {
        row("got", Style.harmless(example.got()), style::bad);
        if (!example.wanted().isEmpty()) {
            row("wanted", Style.harmless(example.wanted()), style::good);
        }
        for (int i = 0; i < Math.min(FRAMES_SHOWN, example.frames().size()); i++) {
            row(i == 0 ? "thrown at" : "", example.frames().get(i));
        }
    }

    private void recognized(List<String> traits) {
        if (!traits.isEmpty()) {
            page.append('\n');
            row("you follow", "another definition: " + String.join("; ", traits));
        }
    }

    private static String label(String text) {
        return String.format(Locale.ROOT, "%-" + (LABEL - 2) + "s", text);
    }

    private static String quoted(String path) {
        return path.matches("[\\w./~-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
    }

    private void printed(String text) {
        List<String> lines = Style.harmless(text).lines().toList();
        for (int i = 0; i < Math.min(PRINTED_LINES, lines.size()); i++) {
            row(i == 0 ? "you printed" : "", lines.get(i));
        }
        if (lines.size() > PRINTED_LINES) {
            row("", style.ellipsis() + " " + (lines.size() - PRINTED_LINES) + " more lines");
        }
    }

    private void cost(Cost cost) {
        page.append('\n');
        CostRows.of(cost).forEach(each -> row(each.label(), each.text()));
    }

    private void headline(Judgement judgement) {
        String code = judgement.verdict().name();
        String painted = switch (judgement.verdict()) {
            case AC -> style.good(style.strong(code));
            case NA, SLOW, JE -> style.odd(style.strong(code));
            default -> style.bad(style.strong(code));
        };
        String words = judgement.headline().startsWith(judgement.verdict().words())
                ? judgement.headline()
                : judgement.verdict().words() + ": " + judgement.headline();
        page.append('\n')
                .append("  ")
                .append(painted)
                .append("  ")
                .append(style.wrapped(Style.harmless(words), 4 + code.length()))
                .append('\n');
        String seconds = String.format(Locale.ROOT, "%.1f s", judgement.time().toMillis() / 1e3);
        String open = String.join("; ", judgement.box().doesNotStop());
        page.append("  ")
                .append(style.faint(style.wrapped(
                        seconds + ", box: " + judgement.box().name() + (open.isEmpty() ? "" : " (open: " + open + ")"),
                        2)))
                .append('\n');
    }

    private void row(String label, String value) {
        row(label, value, UnaryOperator.identity());
    }

    private void row(String label, String value, UnaryOperator<String> paint) {
        page.append("  ")
                .append(style.faint(label(label)))
                .append(paint.apply(style.wrapped(value, LABEL)))
                .append('\n');
    }

    /** What is worth doing after this verdict. */
    public static Optional<String> next(Judgement judgement) {
        String slug = judgement.exercise().slug();
        return switch (judgement.verdict()) {
            case AC, SLOW -> Optional.of("./podium compare " + slug + "   shows the reference and the editorial");
            case NA -> Optional.of("./podium show " + slug + "   shows the task");
            case WA, RTE, TLE, MLE, OLE -> Optional.of("./podium hint " + slug + "   gives the next hint");
            case CE, SEC, RULE -> Optional.empty();
            case JE -> Optional.of("./podium doctor   checks this machine");
        };
    }
}
