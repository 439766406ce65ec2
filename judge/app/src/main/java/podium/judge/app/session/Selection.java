package podium.judge.app.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import podium.exercises.Level;
import podium.judge.app.progress.Drill;
import podium.judge.app.progress.History;
import podium.judge.app.session.MockPlan.Pick;
import podium.judge.engine.problem.Problem;

/**
 * Which exercises a session holds: those nearest to the level, of these the most pressing (weakest, then least recently
 * seen), by chance among equals, never two that share a skill, and no more than fit the time. What was accepted and is not due
 * comes last of all.
 *
 * @param level that the candidate prepares for
 * @param minutes for everything
 * @param count how many at most
 * @param tracks that they may come from; all if empty
 * @param seed the same seed and history give the same exercises
 */
public record Selection(Level level, int minutes, int count, Set<String> tracks, long seed) {
    /** Copies the set. */
    public Selection {
        tracks = Set.copyOf(tracks);
    }

    /**
     * Chooses.
     *
     * @param problems that can be judged here
     * @return at most {@code count}, none only if no exercise fits the time and the tracks
     */
    public List<Pick> choose(List<Problem> problems, History history, Instant now) {
        List<Drill> drills = new ArrayList<>(Drill.order(problems, history, now));
        List<Drill> pressing = List.copyOf(drills);
        Collections.shuffle(drills, new Random(seed));
        drills.sort(Comparator.comparing((Drill drill) -> drill.kind() == Drill.Kind.RESTING)
                .thenComparing(drill -> distance(drill.problem()))
                .thenComparing(Drill::kind)
                .thenComparing(drill -> lastSeen(drill, history))
                .thenComparingInt(drill -> drill.kind() == Drill.Kind.NEW ? 0 : pressing.indexOf(drill)));
        List<Pick> picks = new ArrayList<>();
        Set<String> skills = new HashSet<>();
        int left = minutes;
        for (Drill drill : drills) {
            Problem problem = drill.problem();
            List<String> own = Arrays.asList(problem.metadata().skills());
            int share = left - reserved(drills, picks.size() + 1);
            if (picks.size() < count
                    && isWanted(problem)
                    && problem.metadata().minutes() <= share
                    && Collections.disjoint(skills, own)) {
                picks.add(new Pick(problem.id().slug(), problem.metadata().minutes(), why(drill)));
                skills.addAll(own);
                left -= problem.metadata().minutes();
            }
        }
        return picks;
    }

    /** So that one long exercise does not leave the others without time: what the shortest ones would need. */
    private int reserved(List<Drill> drills, int taken) {
        int shortest = drills.stream()
                .map(Drill::problem)
                .filter(this::isWanted)
                .mapToInt(problem -> problem.metadata().minutes())
                .min()
                .orElse(0);
        int others = Math.max(0, count - taken);
        return shortest * (others + 1) <= minutes ? shortest * others : 0;
    }

    private boolean isWanted(Problem problem) {
        return tracks.isEmpty() || tracks.contains(problem.id().track());
    }

    private int distance(Problem problem) {
        return Math.abs(problem.metadata().level().ordinal() - level.ordinal());
    }

    private static Instant lastSeen(Drill drill, History history) {
        return history.last(drill.problem().id().slug())
                .map(History.Judging::at)
                .orElse(Instant.MIN);
    }

    private String why(Drill drill) {
        Level own = drill.problem().metadata().level();
        String fits = own == level ? "of your level" : "the nearest to " + level + " that fits, of level " + own;
        return fits + "; " + drill.why();
    }
}
