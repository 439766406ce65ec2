package podium.judge.engine.testkit;

import java.util.List;
import java.util.stream.Stream;

/**
 * A definition that goes by the name of an exercise and is not the one asked for.
 *
 * @param traits where it parts from that, each a clause for people such as "precision divides by the length of the list"
 * @param as what it computes; it throws where it knows no answer
 * @param <C> the contract
 */
public record Definition<C>(List<String> traits, C as) {
    /** Copies the list. */
    public Definition {
        traits = List.copyOf(traits);
    }

    /** One way to settle a point on which libraries differ. */
    public interface Trait {
        /** How it is told; empty for the way that is asked for. */
        String words();
    }

    /** The definition that settles every point in one of the ways. */
    public static <C> Definition<C> of(C as, Trait... ways) {
        return new Definition<>(
                Stream.of(ways)
                        .map(Trait::words)
                        .filter(words -> !words.isEmpty())
                        .toList(),
                as);
    }
}
