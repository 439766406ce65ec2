package podium.judge.app.session;

import java.time.Instant;
import java.util.List;
import podium.judge.app.progress.Drill;
import podium.judge.app.readiness.Readiness;
import podium.judge.app.readiness.Step;

/**
 * What to expect, and what to prepare first, in words.
 *
 * @param level that the candidate prepares for
 * @param fits a sentence a level
 * @param risks at most three, the greatest first
 * @param steps what to prepare, first things first
 */
public record Outlook(String level, List<Fit> fits, List<Danger> risks, List<Drilled> steps) {
    private static final int STEPS = 5;
    private static final int TROUBLE = 3;

    /** Copies the lists. */
    public Outlook {
        fits = List.copyOf(fits);
        risks = List.copyOf(risks);
        steps = List.copyOf(steps);
    }

    /**
     * How one fits a level.
     *
     * @param share expected share of the level's exercises, with its interval
     * @param low where the 90 % interval begins, in percent
     * @param high where it ends
     * @param words what can be said, and what it rests on
     */
    public record Fit(String level, String share, long low, long high, String words) {}

    /**
     * A risk.
     *
     * @param chance to pass an exercise of the level that asks for it, with its interval
     * @param evidence a line each
     */
    public record Danger(String name, String chance, List<String> evidence) {}

    /** An exercise to do. */
    public record Drilled(String slug, String title, int minutes, String why) {}

    /** Puts readiness into words. */
    public static Outlook of(Readiness readiness, List<Drill> drills, Instant now) {
        return new Outlook(
                readiness.level().name(),
                readiness.fits().stream()
                        .map(fit -> new Fit(
                                fit.level().name(),
                                fit.share().toString(),
                                Math.round(100 * fit.share().low()),
                                Math.round(100 * fit.share().high()),
                                fit.words()))
                        .toList(),
                readiness.risks().stream()
                        .map(risk -> new Danger(
                                risk.name(),
                                risk.chance().toString(),
                                risk.trouble().stream()
                                        .limit(TROUBLE)
                                        .map(each -> each.line(now))
                                        .toList()))
                        .toList(),
                Step.order(readiness.risks(), drills).stream()
                        .limit(STEPS)
                        .map(step -> new Drilled(
                                step.problem().id().slug(),
                                step.problem().metadata().title(),
                                step.minutes(),
                                step.why()))
                        .toList());
    }
}
