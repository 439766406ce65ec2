package podium.judge.app.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that is remembered of one candidate's practice.
 *
 * @param judgings oldest first; untouched stubs are not among them
 * @param hints how many hints were taken, by exercise
 * @param givenUp exercises whose solution was looked at before it was found
 * @param helpedSince when an exercise's first help was taken; where that is not known it is not in here
 */
public record History(
        List<Judging> judgings, Map<String, Integer> hints, Set<String> givenUp, Map<String, Instant> helpedSince) {
    /** Nothing yet. */
    public static final History EMPTY = new History(List.of(), Map.of(), Set.of(), Map.of());

    private static final String ACCEPTED = "AC";

    /** Copies the collections. */
    public History {
        judgings = List.copyOf(judgings);
        hints = Map.copyOf(hints);
        givenUp = Set.copyOf(givenUp);
        helpedSince = Map.copyOf(helpedSince);
    }

    /**
     * One judging.
     *
     * @param at when
     * @param slug the exercise
     * @param verdict such as {@code WA}
     * @param headline why, in a sentence
     * @param seed of the laws' draws
     * @param millis that it took
     * @param watched whether it is of a save, finished or not, which nobody handed in
     */
    public record Judging(
            Instant at, String slug, String verdict, String headline, long seed, long millis, boolean watched) {
        /** Whether it was accepted. */
        public boolean isAccepted() {
            return verdict.equals(ACCEPTED);
        }
    }

    /** The judgings of one exercise, oldest first. */
    public List<Judging> of(String slug) {
        return judgings.stream().filter(each -> each.slug().equals(slug)).toList();
    }

    /** Judgings up to the first that was accepted, that one included; empty if none was. */
    public Optional<Integer> triesToAccepted(String slug) {
        List<Judging> own = of(slug);
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).isAccepted()) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** Whether a hint or a look at the solution came before a judging, or may have come. */
    public boolean isHelped(Judging judging) {
        boolean ever = hints.getOrDefault(judging.slug(), 0) > 0 || givenUp.contains(judging.slug());
        return ever && !judging.at().isBefore(helpedSince.getOrDefault(judging.slug(), Instant.MIN));
    }

    /** Whether it was accepted at the first try, without a hint and without the solution. */
    public boolean isSolvedUnaided(String slug) {
        return triesToAccepted(slug).equals(Optional.of(1)) && !isHelped(of(slug).get(0));
    }

    /** The last judging of an exercise. */
    public Optional<Judging> last(String slug) {
        return of(slug).stream().max(Comparator.comparing(Judging::at));
    }

    /** The exercises that were judged at least once. */
    public Set<String> tried() {
        return judgings.stream().map(Judging::slug).collect(Collectors.toUnmodifiableSet());
    }
}
