package podium.judge.app.author;

import java.lang.reflect.Array;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case that a parameter's type makes possible and people forget. A contract may forbid it, but says then what happens: so
 * laws have to try it either way, and a call that is rejected counts as well.
 */
enum Case {
    /** A collection, map or array without elements. */
    EMPTY("empty"),
    /** Equal elements in a list, collection or array. */
    REPEATS("equal elements"),
    /** Equal values in a map. */
    TIES("equal values"),
    /** A cut greater than the size of each collection, map and array that comes with it. */
    PAST_THE_END("past the end");

    private static final String CUT = "k";

    private final String words;

    Case(String words) {
        this.words = words;
    }

    /** For people to read. */
    String words() {
        return words;
    }

    /** The cases that a parameter has; a cut is an {@code int} called {@value #CUT} in every contract. */
    static Set<Case> of(Parameter parameter) {
        Class<?> type = parameter.getType();
        if (Map.class.isAssignableFrom(type)) {
            return EnumSet.of(EMPTY, TIES);
        }
        if (Set.class.isAssignableFrom(type)) {
            return EnumSet.of(EMPTY);
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return EnumSet.of(EMPTY, REPEATS);
        }
        return type == int.class && parameter.getName().equals(CUT)
                ? EnumSet.of(PAST_THE_END)
                : EnumSet.noneOf(Case.class);
    }

    /** Whether a call shows the case in one of its arguments. */
    boolean isIn(@Nullable Object argument, List<@Nullable Object> all) {
        return switch (this) {
            case EMPTY -> size(argument).equals(OptionalInt.of(0));
            case REPEATS, TIES -> repeats(elements(argument));
            case PAST_THE_END ->
                argument instanceof Integer cut
                        && all.stream()
                                .map(Case::size)
                                .filter(OptionalInt::isPresent)
                                .allMatch(size -> size.getAsInt() < cut);
        };
    }

    private static OptionalInt size(@Nullable Object value) {
        boolean sized = value instanceof Collection
                || value instanceof Map
                || value != null && value.getClass().isArray();
        return sized ? OptionalInt.of(elements(value).size()) : OptionalInt.empty();
    }

    private static List<@Nullable Object> elements(@Nullable Object value) {
        if (value instanceof Collection<?> collection) {
            return new ArrayList<>(collection);
        }
        if (value instanceof Map<?, ?> map) {
            return new ArrayList<>(map.values());
        }
        if (value == null || !value.getClass().isArray()) {
            return List.of();
        }
        @Nullable Object[] elements = new Object[Array.getLength(value)];
        Arrays.setAll(elements, i -> Array.get(value, i));
        return Arrays.asList(elements);
    }

    private static boolean repeats(List<@Nullable Object> elements) {
        return new HashSet<>(elements).size() < elements.size();
    }
}
