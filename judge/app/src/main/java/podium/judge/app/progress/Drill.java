package podium.judge.app.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import podium.judge.app.progress.History.Judging;
import podium.judge.engine.problem.Problem;

/**
 * An exercise worth doing now, and why.
 *
 * <p>In this order: what was begun and is not accepted; what was accepted and is due again; what is new, where skills that
 * have not gone well come first. An exercise is due again 2 days after it was accepted with help, 7 days after it took several tries,
 * 21 days after it was accepted at once: reviews that are spaced out, the wider the better it went. Source: Cepeda, Pashler, Vul,
 * Wixted and Rohrer, <i>Distributed practice in verbal recall tasks</i>, 2006; the numbers of days are a choice of ours.
 *
 * @param problem the exercise
 * @param kind why it is due, in a word
 * @param why the same in a sentence
 * @param rest how long after it is accepted it is due again; of what is not accepted yet, as if it had taken several tries
 */
public record Drill(Problem problem, Kind kind, String why, Duration rest) {
    private static final Duration AFTER_HELP = Duration.ofDays(2);
    private static final Duration AFTER_TRIES = Duration.ofDays(7);
    private static final Duration AT_ONCE = Duration.ofDays(21);

    /** Why an exercise is worth doing, most pressing first. */
    public enum Kind {
        /** Judged, never accepted. */
        UNFINISHED,
        /** Accepted so long ago that it is due. */
        REVIEW,
        /** Never judged. */
        NEW,
        /** Accepted, and not due. */
        RESTING
    }

    /** All exercises, the most pressing first. */
    public static List<Drill> order(List<Problem> problems, History history, Instant now) {
        Skills skills = Skills.of(problems, history);
        return problems.stream()
                .map(problem -> of(problem, history, skills, now))
                .sorted(Comparator.comparing(Drill::kind)
                        .thenComparing(drill -> drill.problem().metadata().level())
                        .thenComparing(drill -> skills.weakness(drill.problem()), Comparator.reverseOrder()))
                .toList();
    }

    private static Drill of(Problem problem, History history, Skills skills, Instant now) {
        String slug = problem.id().slug();
        Optional<Judging> last = history.last(slug);
        if (last.isEmpty()) {
            return new Drill(problem, Kind.NEW, "never tried" + skills.reason(problem), rest(history, slug));
        }
        String ago = ago(Duration.between(last.get().at(), now));
        Optional<Integer> tries = history.triesToAccepted(slug);
        Duration rest = rest(history, slug);
        if (tries.isEmpty()) {
            return new Drill(
                    problem,
                    Kind.UNFINISHED,
                    "last judged " + ago + ": " + last.get().verdict() + ", "
                            + last.get().headline(),
                    rest);
        }
        String how = how(history, slug, tries.get());
        Instant accepted = Stream.concat(history.of(slug).stream().filter(Judging::isAccepted), last.stream())
                .map(Judging::at)
                .max(Comparator.naturalOrder())
                .orElse(now);
        boolean due = accepted.plus(rest).isBefore(now);
        return new Drill(
                problem,
                due ? Kind.REVIEW : Kind.RESTING,
                "accepted " + how + ", " + ago + (due ? ": due again" : ", due after " + rest.toDays() + " days"),
                rest);
    }

    private static String how(History history, String slug, int tries) {
        if (history.givenUp().contains(slug)) {
            return "after a look at the solution";
        }
        int hints = history.hints().getOrDefault(slug, 0);
        return (tries == 1 ? "at the first try" : "at try " + tries)
                + (hints == 0 ? "" : " with " + hints + (hints == 1 ? " hint" : " hints"));
    }

    private static Duration rest(History history, String slug) {
        if (history.isSolvedUnaided(slug)) {
            return AT_ONCE;
        }
        boolean helped = history.givenUp().contains(slug) || history.hints().getOrDefault(slug, 0) > 0;
        return helped ? AFTER_HELP : AFTER_TRIES;
    }

    /** How long ago, in words and whole days. */
    public static String ago(Duration age) {
        long days = age.toDays();
        return days <= 0 ? "today" : days == 1 ? "yesterday" : days + " days ago";
    }
}
