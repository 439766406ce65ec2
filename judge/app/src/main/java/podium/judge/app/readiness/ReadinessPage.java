package podium.judge.app.readiness;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import podium.judge.app.readiness.Calibration.Coverage;
import podium.judge.app.readiness.Calibration.Found;
import podium.judge.app.readiness.Calibration.Plant;
import podium.judge.engine.problem.Problem;

/**
 * What {@code docs/readiness.md} says: the method, and how often it is right.
 *
 * @param coverage where the model is true
 * @param elsewhere where it is not
 * @param found planted risks; the first is the one that the claim is about
 */
public record ReadinessPage(List<Coverage> coverage, List<Coverage> elsewhere, List<Found> found) {
    private static final List<Integer> SESSIONS = List.of(1, 3, 5, 10);
    private static final int THREE = 3;
    private static final double OFF = 0.05;
    private static final double ENOUGH = 0.8;
    private static final List<Plant> PLANTS = List.of(
            new Plant(0.9, 0.1, false, true),
            new Plant(0.95, 0.05, false, true),
            new Plant(0.9, 0.1, true, true),
            new Plant(0.9, 0.1, false, false),
            new Plant(0.9, 0.3, false, true),
            new Plant(0.9, 0.5, false, true));

    private static final String TEXT = """
            # Readiness

            %s Seed and figures are the same on every machine. %s

            ## What is estimated

            The chance that a candidate passes an exercise in its minutes, without help. Its log-odds are

            > general ability + the sum of the candidate's deviations in the exercise's skills - the level's difficulty

            | prior | | why |
            |---|---|---|
            | general ability | normal, mean 0, standard deviation %.2f | with three skills, which is usual, ability and skills weigh the same, and every chance is about as likely as any other |
            | deviation in one skill | normal, mean 0, standard deviation %.2f | the same |
            | difficulty | L4 -1, L5 0, L6 1 | a choice: even odds at L5 for someone of whom nothing is known |

            A sitting tells in which stretch of a latent performance it ended, which is the log-odds and logistic noise: passed from 0 on,
            clearly (in at most half of the minutes) from %.1f on, far off (fewer than half of the laws held) below -%.1f. Where the
            judge does not tell that, the stretch is all that is above or below 0. So a pass
            never lowers a chance unless it took more than half of the time, where a clear one was to be expected. The two inner borders are
            a choice; no data of real candidates stand behind them, nor behind the priors.

            The posterior is Gaussian, by expectation propagation. (A Laplace approximation was tried first; its intervals were too
            narrow.) Sources: Samejima 1969 and McCullagh 1980 (graded outcomes), Cen, Koedinger and Junker 2006 (additive skills), Minka
            2001 and Rasmussen and Williams 2006, 3.6 (expectation propagation).

            ## What is evidence

            - A mock session's exercise, once: accepted in its time or not, how much of the time it took, how many laws held.
            - Of practice, the first judging of a sitting whose laws ran. Judgings of one exercise less than %d hours apart are one
              sitting; later ones follow a counterexample. Code that does not compile, forbidden calls and errors of the judge do not count.
              A sitting that begins with a save in `watch` tells nothing: what is saved need not be finished.
            - A pass after a hint or a look at the solution does not count; a failure does, since who fails with help fails without. A hint
              that an older version noted has no time; then every pass of its exercise is left out.
            - What was judged %d days ago weighs half: people learn and forget.
            - Answers that a candidate marked herself, and the quiz, whose topics are no skills of exercises, are left out.

            ## What is said

            - **A skill's chance at a level**: to pass an exercise that asks for this skill and for nothing else in which the candidate
              deviates. A skill never judged is called unknown, not weak.
            - **Fit for a level**: the share of its exercises that would be passed, with a 90 %% interval. Wider than 40 of 100 it is
              "too little to say"; the evidence is counted beside it.
            - **Risks**: skills of which something was failed, or passed in more than half of its time, the smallest expected chance first,
              at most three. Skills that nothing judged so far tells apart are one risk; a skill whose trouble is all named by a greater
              risk is not named again.
            - **What to prepare first**: what asks for a skill at risk, then the rest; of each what was begun, then what is due, then what
              is new, in the order of `./podium next`. What is not due is left to rest. `./podium progress --plan DAYS` lays it out over
              the days to an interview; repetitions come when an exercise has rested.

            ## How often intervals hold the truth

            Candidates are drawn from the prior and go through sessions of two exercises, two days apart, chosen as `./podium next`
            orders them, by chance among equals, never two that share a skill. %,d sessions in all. Goal: within 5 points.

            | of | sessions | intervals | 90 %% interval | 50 %% interval |
            |---|---|---|---|---|
            %s

            The same where the model is wrong in one point each; no goal, but to know:

            | world, and of | sessions | intervals | 90 %% interval | 50 %% interval |
            |---|---|---|---|---|
            %s

            ## How often the greatest risk is the planted one

            Candidates pass exercises of L5 that do not ask for the planted skill with the first chance, and others with the second (of L4,
            one logit more); the skill is any of the catalog's %d. After three sessions, of the candidates whose sessions asked for it:

            | chance otherwise | chance with it | drop, logits | other skills | graded | asked for it | named by the greatest risk | skills it names |
            |---|---|---|---|---|---|---|---|
            %s

            *Graded* is what a mock session tells; without it, as in practice, only passed or not is known. Goal: 80 %% in the first row.
            The smaller the drop, the oftener luck in six exercises looks worse; most skills are asked for by one exercise only, so that no
            evidence tells them from its others, and the risk names, on average, as many skills as the last column says.
            """;

    /** Copies the lists. */
    public ReadinessPage {
        coverage = List.copyOf(coverage);
        elsewhere = List.copyOf(elsewhere);
        found = List.copyOf(found);
    }

    /**
     * Measures.
     *
     * @param problems that there are
     * @param seed the same seed gives the same figures
     * @param candidates for each row of the first table; half as many for each of the second, twice as many for each of the third
     */
    public static ReadinessPage measured(List<Problem> problems, long seed, int candidates) {
        Calibration calibration = new Calibration(problems, seed);
        return new ReadinessPage(
                SESSIONS.stream()
                        .flatMap(sessions -> calibration.coverage(candidates, sessions).stream())
                        .toList(),
                calibration.coverageElsewhere(candidates / 2, THREE),
                PLANTS.stream()
                        .map(plant -> calibration.found(plant, 2 * candidates, THREE))
                        .toList());
    }

    /** Whether every interval covers within 5 points, and the greatest risk is the planted one in 80 of 100. */
    public boolean asClaimed() {
        return coverage.stream().allMatch(row -> Math.abs(row.in90() - 0.9) <= OFF && Math.abs(row.in50() - 0.5) <= OFF)
                && found.get(0).found() >= ENOUGH;
    }

    /**
     * The page.
     *
     * @param machine in a sentence, what it was written by and on
     * @param skills how many the catalog has
     */
    public String text(String machine, int skills) {
        return String.format(
                Locale.ROOT,
                TEXT,
                machine,
                asClaimed() ? "The goals below are met." : "**The goals below are not all met.**",
                Demand.GENERAL,
                Demand.SPECIFIC,
                Outcome.BORDER,
                Outcome.BORDER,
                Evidence.SITTING.toHours(),
                Observation.HALF_LIFE.toDays(),
                sessions(),
                rows(coverage.stream()),
                rows(elsewhere.stream()),
                skills,
                rows(found.stream()));
    }

    private int sessions() {
        Map<Integer, Integer> candidates = new TreeMap<>();
        coverage.forEach(row -> candidates.merge(row.sessions(), row.intervals(), Math::min));
        return candidates.entrySet().stream()
                .mapToInt(row -> row.getKey() * row.getValue())
                .sum();
    }

    private static String rows(Stream<?> rows) {
        return rows.map(Object::toString).collect(Collectors.joining("\n"));
    }
}
