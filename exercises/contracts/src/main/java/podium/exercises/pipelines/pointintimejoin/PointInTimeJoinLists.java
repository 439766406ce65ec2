package podium.exercises.pipelines.pointintimejoin;

import java.util.List;
import podium.exercises.Exercise;
import podium.exercises.Level;
import podium.exercises.pipelines.PlanFacts;

/**
 * The list form of {@code PointInTimeJoin}, in which its laws are written; the kit maps it to datasets. Candidates implement
 * {@code PointInTimeJoin} in {@code exercises/spark-contracts}, whose Javadoc is the specification.
 */
@Exercise(
        title = "Point-in-time join of features in Spark",
        level = Level.L5,
        minutes = 40,
        skills = {"Spark", "as-of joins", "label leakage", "data skew"},
        callMillis = 30_000,
        heapMegabytes = 1_024,
        maxRatio = 4,
        maxGrowth = 1.7,
        implementedThrough = "PointInTimeJoin")
public interface PointInTimeJoinLists {
    /**
     * Joins each label with what was known of its entity at its time.
     *
     * @param labels one inner list a Spark partition; inner lists may be empty
     * @param features one inner list a Spark partition; inner lists may be empty
     * @param ttlMillis greatest age of a value that is used, at least 0
     * @return one row a label, ordered by id
     */
    List<TrainingRow> asOf(List<List<Label>> labels, List<List<Feature>> features, long ttlMillis);

    /**
     * What the plan of the same call shows.
     *
     * @param labels as in {@link #asOf}
     * @param features as in {@link #asOf}
     * @param ttlMillis as in {@link #asOf}
     */
    PlanFacts asOfPlan(List<List<Label>> labels, List<List<Feature>> features, long ttlMillis);
}
