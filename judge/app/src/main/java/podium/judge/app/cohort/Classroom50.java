package podium.judge.app.cohort;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import podium.judge.app.cohort.Cohort.Entry;
import podium.judge.engine.report.Style;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One outcome as Classroom 50's {@code result.json}, {@code classroom50/result/v1}. What its runner knows (classroom, tag, links)
 * is taken from the environment variables that it sets, and says {@code local} elsewhere. Its form knows no blank score: one that
 * a human has to decide says so in the test's name.
 *
 * @see <a href="https://github.com/foundation50/classroom50/wiki/Advanced-Autograding">Advanced autograding</a>
 */
final class Classroom50 {
    private static final int POINTS = 100;

    private Classroom50() {}

    static String of(Entry entry, Map<String, String> environment, Instant now) {
        int score = (int) Math.round(entry.mark().orElse(0) * POINTS);
        ObjectNode root = JsonMapper.shared()
                .createObjectNode()
                .put("schema", "classroom50/result/v1")
                .put("classroom", environment.getOrDefault("CLASSROOM", "local"))
                .put("assignment", environment.getOrDefault("ASSIGNMENT", entry.exercise()))
                .put("submission", environment.getOrDefault("SUBMISSION_TAG", "local"))
                .put("commit", environment.getOrDefault("COMMIT_URL", "local"))
                .put("release", environment.getOrDefault("RELEASE_URL", "local"))
                .put("review", environment.getOrDefault("REVIEW_URL", environment.getOrDefault("COMMIT_URL", "local")))
                .put("datetime", now.truncatedTo(ChronoUnit.SECONDS).toString())
                .put("score", score)
                .put("max-score", POINTS);
        root.putArray("tests")
                .addObject()
                .put("test-name", entry.exercise() + ": " + why(entry))
                .put("passed", score == POINTS)
                .put("score", score)
                .put("max-score", POINTS);
        return root.toPrettyString() + "\n";
    }

    private static String why(Entry entry) {
        String verdict = entry.verdict().map(Enum::name).orElse("unreadable");
        return Style.harmless(verdict + ", " + entry.headline()) + (entry.wantsALook() ? " (a human will look)" : "");
    }
}
