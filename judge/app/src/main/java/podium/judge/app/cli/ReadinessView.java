package podium.judge.app.cli;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import podium.judge.app.readiness.Evidence;
import podium.judge.app.readiness.Fit;
import podium.judge.app.readiness.Plan;
import podium.judge.app.readiness.Plan.Day;
import podium.judge.app.readiness.Readiness;
import podium.judge.app.readiness.Risk;
import podium.judge.app.readiness.Step;
import podium.judge.engine.report.Style;

/** Readiness and a plan, as a terminal shows them. */
record ReadinessView(Style style, Consumer<String> out) {
    private static final int SHOWN = 2;

    void show(Readiness readiness, Instant now) {
        out.accept(style.strong("readiness") + style.faint("  (passed unaided and in time, with a 90 % interval)"));
        for (Fit fit : readiness.fits()) {
            String start = String.format("  %s  %-20s  ", fit.level(), fit.share());
            out.accept(start + style.wrapped(fit.words(), start.length()));
        }
        if (!readiness.risks().isEmpty()) {
            out.accept("\n" + style.strong("risks")
                    + style.faint("  (the greatest first, for " + readiness.level() + ")"));
        }
        for (int i = 0; i < readiness.risks().size(); i++) {
            show(i + 1, readiness.risks().get(i), now);
        }
        int unknown = readiness.unknown().size();
        out.accept("  "
                + style.faint(unknown + " of " + readiness.skills().size()
                        + " skills are unknown: nothing was judged of them"));
    }

    private void show(int number, Risk risk, Instant now) {
        out.accept("  " + number + ". " + style.wrapped(risk.name() + ": " + risk.chance(), 5));
        List<Evidence> trouble = risk.trouble();
        trouble.stream()
                .limit(SHOWN)
                .forEach(each -> out.accept("     " + style.wrapped(Style.harmless(each.line(now)), 5)));
        if (trouble.size() > SHOWN) {
            out.accept("     " + style.faint("and " + (trouble.size() - SHOWN) + " more"));
        }
    }

    void show(Plan plan) {
        for (Day day : plan.days()) {
            out.accept(style.strong("day " + day.number()) + style.faint("  " + day.minutes() + " min"));
            Stream.concat(
                            day.repeated().stream().map(step -> line(step, "again")),
                            day.steps().stream().map(step -> line(step, step.why())))
                    .forEach(out);
        }
        show("not reached", plan.left());
        show("longer than a day's minutes", plan.tooLong());
    }

    private String line(Step step, String why) {
        String start = String.format("  %-24s %2d min  ", step.problem().id().slug(), step.minutes());
        return start + style.wrapped(Style.harmless(why), start.length());
    }

    private void show(String what, List<Step> steps) {
        if (!steps.isEmpty()) {
            List<String> slugs =
                    steps.stream().map(step -> step.problem().id().slug()).toList();
            out.accept(style.faint(style.wrapped(what + ": " + String.join(", ", slugs), 0)));
        }
    }
}
