package podium.judge.app.readiness;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import podium.judge.app.progress.Drill;
import podium.judge.app.progress.History;
import podium.judge.app.progress.History.Judging;
import podium.judge.engine.problem.Problem;

/** A synthetic candidate whose ability is known, to see whether readiness finds it. */
final class Candidate {
    static final Instant START = Instant.parse("2026-01-05T18:00:00Z");
    private static final Duration BETWEEN = Duration.ofDays(2);
    private static final int EXERCISES = 2;

    private final World world;
    private final Random random;
    private final Map<String, Double> deviations = new HashMap<>();
    private final Map<String, Double> difficulties = new HashMap<>();
    private double general;

    /**
     * Someone who deviates in nothing.
     *
     * @param general ability, in logits
     * @param random of every outcome
     */
    Candidate(World world, double general, Random random) {
        this.world = world;
        this.general = general;
        this.random = random;
    }

    /** Someone drawn from the prior. */
    static Candidate any(World world, List<Problem> problems, Random random) {
        Candidate candidate = new Candidate(world, Demand.GENERAL * random.nextGaussian(), random);
        candidate.vary(problems);
        return candidate;
    }

    /** Draws the deviations in all skills from the prior. */
    void vary(List<Problem> problems) {
        for (Problem problem : problems) {
            for (String skill : problem.metadata().skills()) {
                deviations.computeIfAbsent(skill, key -> Demand.SPECIFIC * random.nextGaussian());
            }
            if (world == World.UNEVEN_LEVELS) {
                difficulties.put(problem.id().slug(), World.UNEVENNESS * random.nextGaussian());
            }
        }
    }

    /** Lets the candidate deviate in a skill, by so many logits. */
    void plant(String skill, double deviation) {
        deviations.put(skill, deviation);
    }

    /** The true chance to pass a typical exercise. */
    double chance(Demand demand) {
        return LogOdds.chance(logOdds(demand));
    }

    /** The true chance to pass an exercise. */
    double chance(Problem problem) {
        return LogOdds.chance(logOdds(problem));
    }

    private double logOdds(Demand demand) {
        List<Double> own = demand.skills().stream()
                .map(skill -> deviations.getOrDefault(skill, 0.0))
                .toList();
        return general + demand.mean() + world.together(own);
    }

    private double logOdds(Problem problem) {
        return logOdds(Demand.of(problem))
                - difficulties.getOrDefault(problem.id().slug(), 0.0);
    }

    private Outcome outcome(Problem problem) {
        double chance = random.nextDouble();
        double luck = world.luck() * Math.log(chance / (1 - chance));
        double performance = logOdds(problem) + luck;
        if (performance > 0) {
            return performance > world.border() ? Outcome.CLEAR : Outcome.JUST;
        }
        return performance > -world.border() ? Outcome.NEARLY : Outcome.FAR_OFF;
    }

    /** Goes through sessions of two exercises, two days apart; what was judged, oldest first. */
    List<Evidence> sessions(List<Problem> problems, int sessions) {
        List<Evidence> evidence = new ArrayList<>();
        List<Judging> judgings = new ArrayList<>();
        for (int session = 0; session < sessions; session++) {
            Instant now = START.plus(BETWEEN.multipliedBy(session));
            for (Problem problem : chosen(problems, new History(judgings, Map.of(), Set.of(), Map.of()), now)) {
                Outcome outcome = outcome(problem);
                String verdict = outcome.isPassed() ? "AC" : "WA";
                judgings.add(new Judging(now, problem.id().slug(), verdict, "simulated", 0, 0, false));
                evidence.add(new Evidence(problem, now, outcome, false, "simulated"));
                general += world == World.LEARNING ? World.LEARNED : 0;
            }
        }
        return evidence;
    }

    /** As {@code ./podium next} orders them, by chance among equals, never two that share a skill. */
    private List<Problem> chosen(List<Problem> problems, History history, Instant now) {
        List<Problem> shuffled = new ArrayList<>(problems);
        Collections.shuffle(shuffled, random);
        List<Problem> chosen = new ArrayList<>();
        Set<String> skills = new HashSet<>();
        for (Drill drill : Drill.order(shuffled, history, now)) {
            List<String> own = Arrays.asList(drill.problem().metadata().skills());
            if (chosen.size() < EXERCISES && Collections.disjoint(skills, own)) {
                chosen.add(drill.problem());
                skills.addAll(own);
            }
        }
        return chosen;
    }
}
