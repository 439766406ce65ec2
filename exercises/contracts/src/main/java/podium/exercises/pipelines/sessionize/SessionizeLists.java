package podium.exercises.pipelines.sessionize;

import java.util.List;
import podium.exercises.Exercise;
import podium.exercises.Level;
import podium.exercises.pipelines.PlanFacts;

/**
 * The list form of {@code Sessionize}, in which its laws are written; the kit maps it to datasets. Candidates implement
 * {@code Sessionize} in {@code exercises/spark-contracts}, whose Javadoc is the specification.
 */
@Exercise(
        title = "Sessionize a click stream in Spark",
        level = Level.L5,
        minutes = 35,
        skills = {"Spark", "window functions", "data skew", "event time"},
        callMillis = 30_000,
        heapMegabytes = 1_024,
        maxRatio = 6,
        maxGrowth = 1.7,
        implementedThrough = "Sessionize")
public interface SessionizeLists {
    /**
     * Splits each member's events into sessions.
     *
     * @param partitions events, one inner list a Spark partition; inner lists may be empty
     * @param gapMillis longest silence inside a session, at least 0
     * @param capMillis longest time from a session's first event to its last, at least 0
     * @return sessions ordered by user, then start
     */
    List<Session> sessionize(List<List<Click>> partitions, long gapMillis, long capMillis);

    /**
     * What the plan of the same call shows.
     *
     * @param partitions as in {@link #sessionize}
     * @param gapMillis as in {@link #sessionize}
     * @param capMillis as in {@link #sessionize}
     */
    PlanFacts sessionizePlan(List<List<Click>> partitions, long gapMillis, long capMillis);
}
