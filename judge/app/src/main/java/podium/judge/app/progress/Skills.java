package podium.judge.app.progress;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import podium.judge.app.progress.History.Judging;
import podium.judge.engine.problem.Problem;

/**
 * What has been judged of each skill: counts, and no more than that.
 *
 * @param bySkill in the order of the exercises that practice it
 */
public record Skills(Map<String, Standing> bySkill) {
    /**
     * One skill's judged evidence.
     *
     * @param exercises how many practice it
     * @param tried how many of them were judged
     * @param accepted how many were accepted
     * @param unaided how many of those at the first try, without hints or the solution
     * @param judgings how often any of them was judged
     */
    public record Standing(int exercises, int tried, int accepted, int unaided, int judgings) {
        private Standing plus(boolean isTried, boolean isAccepted, boolean isUnaided, int judged) {
            return new Standing(
                    exercises + 1,
                    tried + (isTried ? 1 : 0),
                    accepted + (isAccepted ? 1 : 0),
                    unaided + (isUnaided ? 1 : 0),
                    judgings + judged);
        }

        /** Exercises that did not go well at the first try. */
        int trouble() {
            return tried - unaided;
        }
    }

    /** Counts the history by skill. */
    public static Skills of(List<Problem> problems, History history) {
        Map<String, Standing> bySkill = new LinkedHashMap<>();
        for (Problem problem : problems) {
            String slug = problem.id().slug();
            List<Judging> own = history.of(slug);
            boolean accepted = own.stream().anyMatch(Judging::isAccepted);
            for (String skill : problem.metadata().skills()) {
                Standing before = bySkill.getOrDefault(skill, new Standing(0, 0, 0, 0, 0));
                bySkill.put(skill, before.plus(!own.isEmpty(), accepted, history.isSolvedUnaided(slug), own.size()));
            }
        }
        return new Skills(bySkill);
    }

    /** How much trouble an exercise's skills have made elsewhere. */
    int weakness(Problem problem) {
        return Arrays.stream(problem.metadata().skills())
                .mapToInt(skill -> standing(skill).trouble())
                .sum();
    }

    /** The exercise's skill that made most trouble, as the end of a sentence; empty if none did. */
    String reason(Problem problem) {
        return Arrays.stream(problem.metadata().skills())
                .max(java.util.Comparator.comparingInt(skill -> standing(skill).trouble()))
                .filter(skill -> standing(skill).trouble() > 0)
                .map(skill -> "; \"" + skill + "\" took help or several tries in "
                        + standing(skill).trouble() + " of " + standing(skill).tried() + " exercises")
                .orElse("");
    }

    private Standing standing(String skill) {
        return bySkill.getOrDefault(skill, new Standing(0, 0, 0, 0, 0));
    }
}
