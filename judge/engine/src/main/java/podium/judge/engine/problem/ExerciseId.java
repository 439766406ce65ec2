package podium.judge.engine.problem;

/**
 * Names one exercise in every room.
 *
 * @param track package segment of the track, such as {@code metrics}
 * @param slug name on the command line, such as {@code ndcg-at-k}
 */
public record ExerciseId(String track, String slug) {
    /** Package segment of the exercise: the slug without hyphens. */
    public String segment() {
        return slug.replace("-", "");
    }

    /** Package below a room's root, such as {@code metrics.ndcgatk}. */
    public String packageSuffix() {
        return track + "." + segment();
    }

    /** Kebab case of a class prefix: {@code NdcgAtK} is {@code ndcg-at-k}. */
    static String slugOf(String prefix) {
        return prefix.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
