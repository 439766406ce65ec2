package podium.judge.app.readiness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import podium.exercises.Level;
import podium.judge.engine.problem.Problem;

/**
 * How often readiness is right: synthetic candidates whose ability is known go through sessions. Coverage is of candidates drawn
 * from the prior; risks are looked for in candidates of whom one skill is weak.
 *
 * @param problems that there are
 * @param seed the same seed gives the same figures
 */
record Calibration(List<Problem> problems, long seed) {
    private static final Level LEVEL = Level.L5;
    private static final double HALF = 0.5;

    /** Copies the list. */
    Calibration {
        problems = List.copyOf(problems);
    }

    /**
     * How often intervals hold the truth.
     *
     * @param what they are of
     * @param sessions after how many
     * @param intervals how many there were
     * @param in90 share of the 90 % intervals that held it
     * @param in50 share of the 50 % intervals that held it
     */
    public record Coverage(String what, int sessions, int intervals, double in90, double in50) {
        private static Coverage of(String what, int sessions, List<Covered> all) {
            return new Coverage(
                    what,
                    sessions,
                    all.size(),
                    all.stream().filter(Covered::in90).count() / (double) all.size(),
                    all.stream().filter(Covered::in50).count() / (double) all.size());
        }

        /** A row of a table. */
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.1f %% | %.1f %% |",
                    what,
                    sessions,
                    intervals,
                    100 * in90,
                    100 * in50);
        }
    }

    private record Covered(boolean in90, boolean in50) {}

    /** Coverage where the model is true: of skills that were tried, and of every level's fit. */
    public List<Coverage> coverage(int candidates, int sessions) {
        return coverage(World.AS_MODELED, candidates, sessions);
    }

    /** Coverage where the model is not true in one point each, told in words. */
    public List<Coverage> coverageElsewhere(int candidates, int sessions) {
        return Stream.of(World.values())
                .filter(world -> world != World.AS_MODELED)
                .flatMap(world -> {
                    List<Coverage> all = coverage(world, candidates, sessions);
                    return Stream.of(all.get(0), all.get(LEVEL.ordinal() + 1))
                            .map(each -> new Coverage(
                                    world.words() + ": " + each.what(),
                                    sessions,
                                    each.intervals(),
                                    each.in90(),
                                    each.in50()));
                })
                .toList();
    }

    private List<Coverage> coverage(World world, int candidates, int sessions) {
        Random random = new Random(seed);
        List<Covered> skills = new ArrayList<>();
        List<List<Covered>> fits = Stream.of(Level.values())
                .<List<Covered>>map(level -> new ArrayList<>())
                .toList();
        for (int i = 0; i < candidates; i++) {
            Candidate candidate = Candidate.any(world, problems, random);
            List<Evidence> evidence = candidate.sessions(problems, sessions);
            Posterior posterior = Readiness.posterior(evidence, lastOf(evidence));
            evidence.stream()
                    .flatMap(each -> Stream.of(each.problem().metadata().skills()))
                    .distinct()
                    .map(skill -> new Demand(LEVEL, Set.of(skill)))
                    .forEach(demand -> skills.add(covered(posterior.of(demand), candidate.chance(demand))));
            for (Level level : Level.values()) {
                fits.get(level.ordinal()).add(covered(posterior, candidate, level));
            }
        }
        return Stream.concat(
                        Stream.of(Coverage.of("skills at " + LEVEL, sessions, skills)),
                        Stream.of(Level.values())
                                .map(level -> Coverage.of("fit for " + level, sessions, fits.get(level.ordinal()))))
                .toList();
    }

    private static Covered covered(LogOdds believed, double truth) {
        return new Covered(
                believed.chanceWithin(Chance.MASS).covers(truth),
                believed.chanceWithin(HALF).covers(truth));
    }

    private Covered covered(Posterior posterior, Candidate candidate, Level level) {
        List<Problem> own = problems.stream()
                .filter(each -> each.metadata().level() == level)
                .toList();
        double truth = own.stream().mapToDouble(candidate::chance).average().orElseThrow();
        Share believed = Share.of(posterior, Demand.of(own, level));
        return new Covered(
                believed.within(Chance.MASS).covers(truth),
                believed.within(HALF).covers(truth));
    }

    private static Instant lastOf(List<Evidence> evidence) {
        return evidence.get(evidence.size() - 1).at();
    }

    /**
     * What is planted: candidates who are as good at everything but one skill.
     *
     * @param otherwise chance to pass an exercise of L5 that does not ask for the weak skill
     * @param weak the same of one that does
     * @param varied whether the other skills deviate as the prior has it; else not at all
     * @param graded whether it is known how clearly an exercise was passed or failed, as in a mock session; else only whether
     */
    public record Plant(double otherwise, double weak, boolean varied, boolean graded) {
        double drop() {
            return logit(otherwise) - logit(weak);
        }

        private static double logit(double chance) {
            return Math.log(chance / (1 - chance));
        }
    }

    /**
     * How often the greatest risk names the planted skill.
     *
     * @param plant what was planted
     * @param candidates whose sessions asked for the skill at least once; in others nobody can find it
     * @param of how many candidates there were
     * @param found share of those candidates
     * @param named skills that the greatest risk names, on average
     */
    public record Found(Plant plant, int candidates, int of, double found, double named) {
        /** A row of a table. */
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "| %.2f | %.2f | %.1f | %s | %s | %d of %d | %.1f %% | %.1f |",
                    plant.otherwise(),
                    plant.weak(),
                    plant.drop(),
                    plant.varied() ? "vary" : "equal",
                    plant.graded() ? "yes" : "no",
                    candidates,
                    of,
                    100 * found,
                    named);
        }
    }

    /** Plants a weak skill, any of the catalog's, and looks for it after so many sessions. */
    public Found found(Plant plant, int candidates, int sessions) {
        Random random = new Random(seed);
        List<String> skills = problems.stream()
                .flatMap(problem -> Stream.of(problem.metadata().skills()))
                .distinct()
                .toList();
        int met = 0;
        int found = 0;
        int named = 0;
        for (int i = 0; i < candidates; i++) {
            String weak = skills.get(random.nextInt(skills.size()));
            Candidate candidate = new Candidate(World.AS_MODELED, Plant.logit(plant.otherwise()), random);
            if (plant.varied()) {
                candidate.vary(problems);
            }
            candidate.plant(weak, -plant.drop());
            List<Evidence> evidence = candidate.sessions(problems, sessions).stream()
                    .map(each -> plant.graded() ? each : ungraded(each))
                    .toList();
            if (evidence.stream().anyMatch(each -> asksFor(each, weak))) {
                met++;
                List<Risk> risks = Readiness.of(problems, evidence, LEVEL, lastOf(evidence))
                        .risks();
                List<String> top = risks.isEmpty() ? List.of() : risks.get(0).skills();
                found += top.contains(weak) ? 1 : 0;
                named += top.size();
            }
        }
        return new Found(plant, met, candidates, found / (double) met, named / (double) met);
    }

    private static boolean asksFor(Evidence evidence, String skill) {
        return List.of(evidence.problem().metadata().skills()).contains(skill);
    }

    private static Evidence ungraded(Evidence graded) {
        Outcome coarse = graded.outcome().isPassed() ? Outcome.PASSED : Outcome.FAILED;
        return new Evidence(graded.problem(), graded.at(), coarse, graded.helped(), graded.why());
    }
}
