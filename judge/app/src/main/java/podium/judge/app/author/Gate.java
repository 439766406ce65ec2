package podium.judge.app.author;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import podium.judge.app.author.SubmissionCheck.Row;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;

/**
 * The author gate: what an exercise must show before anybody is taught with it. Its checks stand in the order in which an
 * author mends what they find; each says so much in figures, and in sentences what is missing.
 */
public final class Gate {
    private static final int OTHER_SEEDS = 4;
    private static final int QUICK_MUTANTS = 24;
    /** Each takes some 8 s there. */
    private static final int MUTANTS_ON_SPARK = 12;

    private static final int QUICK_MUTANTS_ON_SPARK = 4;

    private final List<Check> checks;

    private Gate(List<Check> checks) {
        this.checks = checks;
    }

    /** One check of one exercise. */
    interface Check {
        Step of(Problem problem);

        /** Whether no check after it can be made where it finds something missing. */
        default boolean comesFirst() {
            return false;
        }
    }

    /** Looks on while exercises are checked. */
    public interface Watcher {
        /** A submission was judged. */
        default void judged(Row row) {}

        /** So many of all that a check repeats are done. */
        void repeated(String what, int done, int all);
    }

    /**
     * What one check found.
     *
     * @param name of the check, one word
     * @param figures what was counted, for the exercise's line; empty where nothing is worth a place there
     * @param missing what an author has to do, one sentence each; empty if nothing
     */
    public record Step(String name, String figures, List<String> missing) {
        /** Copies the list. */
        public Step {
            missing = List.copyOf(missing);
        }
    }

    /**
     * What all checks found about one exercise.
     *
     * @param exercise its slug
     * @param steps one a check that was made, in order
     */
    public record Report(String exercise, List<Step> steps) {
        /** Whether nothing is missing. */
        public boolean isGreen() {
            return steps.stream().allMatch(step -> step.missing().isEmpty());
        }

        /** The figures of all steps. */
        public String figures() {
            return steps.stream()
                    .map(Step::figures)
                    .filter(figures -> !figures.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * The gate as this kit has it.
     *
     * @param seed of the laws' draws
     * @param quick whether to repeat less
     * @param watcher is told how it goes on
     */
    public static Gate of(Kit kit, Judge judge, long seed, boolean quick, Watcher watcher) {
        Evidence evidence = new Evidence();
        Consumer<Row> rows = watcher::judged;
        ToIntFunction<Problem> mutants = problem -> {
            if (problem.onSpark()) {
                return quick ? QUICK_MUTANTS_ON_SPARK : MUTANTS_ON_SPARK;
            }
            return quick ? QUICK_MUTANTS : Integer.MAX_VALUE;
        };
        ToIntFunction<Problem> others = problem -> quick ? 0 : problem.onSpark() ? 1 : OTHER_SEEDS;
        return new Gate(List.of(
                new Rooms(kit),
                new Paperwork(kit),
                new StubCheck(kit, judge, seed),
                new VisibleCheck(kit, Integer.MAX_VALUE),
                new SubmissionCheck(kit, judge, seed, others, rows.andThen(evidence::submission)),
                new MutantCheck(kit, judge, seed, mutants, evidence, watcher),
                new VarietyCheck(judge, seed, evidence),
                new KillMatrixCheck(kit, evidence),
                new Repeats(kit, judge, seed, quick, watcher)));
    }

    /** Makes every check, or those up to one that the others wait for. */
    public Report check(Problem problem) {
        List<Step> steps = new ArrayList<>();
        for (Check check : checks) {
            Step step = check.of(problem);
            steps.add(step);
            if (check.comesFirst() && !step.missing().isEmpty()) {
                break;
            }
        }
        return new Report(problem.id().slug(), steps);
    }
}
