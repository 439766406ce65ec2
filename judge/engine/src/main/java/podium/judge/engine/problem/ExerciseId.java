package podium.judge.engine.problem;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** The class prefix that a slug is the kebab case of; empty where it is that of none, as {@code to-p-q} is not. */
    public static Optional<String> prefixOf(String slug) {
        String prefix = Arrays.stream(slug.split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return Optional.of(prefix).filter(found -> slugOf(found).equals(slug));
    }

    /** Kebab case of a class prefix: {@code NdcgAtK} is {@code ndcg-at-k}. */
    static String slugOf(String prefix) {
        return prefix.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
