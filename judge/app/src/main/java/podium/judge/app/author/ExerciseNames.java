package podium.judge.app.author;

import java.util.Map;
import podium.judge.engine.problem.ExerciseId;
import podium.judge.engine.problem.Problem;

/**
 * The names from which the place of everything follows that belongs to an exercise, whether it is there yet or not.
 *
 * @param id track and slug
 * @param prefix class prefix, such as {@code NdcgAtK}
 * @param onSpark whether it runs on Spark, whose contracts and references are in modules of their own
 */
public record ExerciseNames(ExerciseId id, String prefix, boolean onSpark) {
    /** The exercise to look at for the form of whatever is missing. */
    static final ExerciseNames MODEL = new ExerciseNames(new ExerciseId("metrics", "ndcg-at-k"), "NdcgAtK", false);

    /** The names of an exercise that is there. */
    public static ExerciseNames of(Problem problem) {
        return new ExerciseNames(problem.id(), problem.prefix(), problem.onSpark());
    }

    /** Where on Spark what is in plain lists has its place: the contract's other form and its records. */
    ExerciseNames inLists() {
        return new ExerciseNames(id, prefix, false);
    }

    /** What templates call them. */
    Map<String, String> values() {
        return Map.of(
                "track",
                id.track(),
                "slug",
                id.slug(),
                "segment",
                id.segment(),
                "prefix",
                prefix,
                "contracts",
                onSpark ? "exercises/spark-contracts" : "exercises/contracts",
                "solutions",
                onSpark ? "solutions/spark" : "solutions");
    }
}
