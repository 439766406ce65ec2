package podium.judge.hidden.metrics;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import podium.judge.engine.testkit.Definition;

/** What definitions of ranking metrics make of an id that stands in a list more than once. */
public enum Repeats implements Definition.Trait {
    /** It counts at its first rank, and holds the others. */
    ONCE(""),
    /** It counts at each rank. */
    EACH("a repeated id counts at each of its ranks (Spark, ranx)"),
    /** It is removed but for its first rank. */
    MOVE_UP("repeats are removed before ranking, so what follows moves up");

    private final String words;

    Repeats(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    /** The list that is ranked. */
    public List<Long> ranked(List<Long> given) {
        return this == MOVE_UP ? new ArrayList<>(new LinkedHashSet<>(given)) : given;
    }
}
