package podium.judge.app.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import podium.exercises.Level;
import podium.judge.app.progress.History;
import podium.judge.app.progress.History.Judging;
import podium.judge.app.readiness.Chance;
import podium.judge.app.readiness.Evidence;
import podium.judge.app.readiness.Readiness;
import podium.judge.app.readiness.SkillReadiness;
import podium.judge.engine.problem.Problem;

/**
 * Practice over time.
 *
 * @param since the first day of it
 * @param outlook readiness now
 * @param skills those of which something was judged
 * @param exercises those that were judged, in the catalog's order
 */
public record ProgressPage(String since, Outlook outlook, List<Skill> skills, List<Tried> exercises) {
    private static final int MOMENTS = 12;
    private static final int PERCENT = 100;

    /** Copies the lists. */
    public ProgressPage {
        skills = List.copyOf(skills);
        exercises = List.copyOf(exercises);
    }

    /**
     * One skill over time.
     *
     * @param chance to pass an exercise of the level that asks for it, now
     * @param points what was known when, the oldest first; the last is now
     */
    public record Skill(String name, String chance, String evidence, List<Point> points) {
        /** The interval's outline, as SVG has it: up is better. */
        public String band() {
            String upper =
                    points.stream().map(point -> at(point.x(), point.high())).collect(Collectors.joining(" "));
            List<Point> back = new ArrayList<>(points);
            java.util.Collections.reverse(back);
            return upper + " "
                    + back.stream().map(point -> at(point.x(), point.low())).collect(Collectors.joining(" "));
        }

        /** The expected value as a line. */
        public String line() {
            return points.stream().map(point -> at(point.x(), point.mean())).collect(Collectors.joining(" "));
        }

        private static String at(long x, long percent) {
            return x + "," + (PERCENT - percent);
        }
    }

    /**
     * What was known at a moment.
     *
     * @param x the moment, from 0 for the first to 100 for now
     * @param low where the interval begins, in percent
     */
    public record Point(long x, long low, long mean, long high) {}

    /**
     * One exercise.
     *
     * @param verdicts of its judgings, the oldest first
     * @param result when it was accepted, or that it was not
     * @param help hints and a look at the solution
     * @param sessions time in mock sessions, a sentence each
     */
    public record Tried(
            String slug, String title, List<String> verdicts, String result, String help, List<String> sessions) {}

    /** Looks back at everything that was judged. */
    public static ProgressPage of(
            List<Problem> problems,
            History history,
            List<MockLog> logs,
            List<Evidence> evidence,
            Outlook outlook,
            Instant now) {
        Instant first =
                evidence.stream().map(Evidence::at).min(Instant::compareTo).orElse(now);
        return new ProgressPage(
                LocalDate.ofInstant(first, ZoneOffset.UTC).toString(),
                outlook,
                skills(problems, evidence, Level.valueOf(outlook.level()), first, now),
                problems.stream()
                        .filter(problem -> history.tried().contains(problem.id().slug()))
                        .map(problem -> tried(problem, history, logs))
                        .toList());
    }

    private static List<Skill> skills(
            List<Problem> problems, List<Evidence> evidence, Level level, Instant first, Instant now) {
        List<Instant> moments = moments(evidence, now);
        List<Readiness> known = moments.stream()
                .map(moment -> Readiness.of(
                        problems,
                        evidence.stream()
                                .filter(each -> !each.at().isAfter(moment))
                                .toList(),
                        level,
                        moment))
                .toList();
        List<Skill> skills = new ArrayList<>();
        List<SkillReadiness> last = known.get(known.size() - 1).skills();
        for (int i = 0; i < last.size(); i++) {
            if (!last.get(i).isUnknown()) {
                List<Point> points = new ArrayList<>();
                for (int moment = 0; moment < moments.size(); moment++) {
                    Chance chance = known.get(moment).skills().get(i).at(level);
                    points.add(point(place(first, moments.get(moment), now), chance));
                }
                skills.add(new Skill(
                        last.get(i).skill(), last.get(i).at(level).toString(), sittings(last.get(i)), points));
            }
        }
        return skills;
    }

    private static String sittings(SkillReadiness skill) {
        long passed = skill.evidence().stream()
                .filter(each -> each.outcome().isPassed())
                .count();
        return passed + " of " + skill.evidence().size() + " passed unaided at the first try";
    }

    /** When evidence came, thinned out, and now. */
    private static List<Instant> moments(List<Evidence> evidence, Instant now) {
        List<Instant> all =
                evidence.stream().map(Evidence::at).distinct().sorted().toList();
        List<Instant> some = new ArrayList<>();
        for (int i = 0; i < Math.min(MOMENTS, all.size()); i++) {
            some.add(all.get(i * all.size() / Math.min(MOMENTS, all.size())));
        }
        some.add(now);
        return some;
    }

    private static long place(Instant first, Instant moment, Instant now) {
        return PERCENT
                * Duration.between(first, moment).toMillis()
                / Math.max(1, Duration.between(first, now).toMillis());
    }

    private static Point point(long x, Chance chance) {
        return new Point(
                x,
                Math.round(PERCENT * chance.low()),
                Math.round(PERCENT * chance.mean()),
                Math.round(PERCENT * chance.high()));
    }

    private static Tried tried(Problem problem, History history, List<MockLog> logs) {
        String slug = problem.id().slug();
        int hints = history.hints().getOrDefault(slug, 0);
        List<String> help = new ArrayList<>();
        if (hints > 0) {
            help.add(hints == 1 ? "a hint" : hints + " hints");
        }
        if (history.givenUp().contains(slug)) {
            help.add("looked at the solution");
        }
        return new Tried(
                slug,
                problem.metadata().title(),
                history.of(slug).stream().map(Judging::verdict).toList(),
                history.triesToAccepted(slug)
                        .map(tries -> tries == 1 ? "accepted at the first try" : "accepted at try " + tries)
                        .orElse("not accepted yet"),
                String.join(", ", help),
                logs.stream()
                        .flatMap(log -> MockState.of(log, log.elapsed()).desk(slug).stream())
                        .map(desk -> MockReport.time(desk.active()) + " of "
                                + desk.pick().minutes() + ":00" + (desk.accepted() ? "" : ", not accepted"))
                        .toList());
    }

    /** One page that needs nothing else. */
    public String html() {
        return Pages.of("progress.jte", this);
    }
}
