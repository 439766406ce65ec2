package podium.judge.engine.checker;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares two judge-owned values part by part: arrays and lists by index, records by component, maps by key, sets by
 * membership, numbers within a {@link Tolerance}. Shape is compared before content.
 */
public final class StructuralChecker {
    private StructuralChecker() {}

    /**
     * The first difference between two values.
     *
     * @param path where it is, such as {@code [3].start}; empty at the top
     * @param got the differing part of what came back
     * @param wanted the part that was wanted
     * @param isPresent whether there is a difference at all
     */
    public record Difference(
            String path, @Nullable Object got, @Nullable Object wanted, boolean isPresent) {
        private static final Difference NONE = new Difference("", null, null, false);

        /** No difference. */
        public static Difference none() {
            return NONE;
        }

        /** What came back differs at a path from what was wanted. */
        public static Difference at(String path, @Nullable Object got, @Nullable Object wanted) {
            return new Difference(path, got, wanted, true);
        }
    }

    /** Finds the first difference; O(size of the values). */
    public static Difference compare(@Nullable Object got, @Nullable Object wanted, Tolerance tolerance) {
        return compare("", got, wanted, tolerance);
    }

    private static Difference compare(String path, @Nullable Object got, @Nullable Object wanted, Tolerance tolerance) {
        if (got == null || wanted == null) {
            return got == wanted ? Difference.NONE : Difference.at(path, got, wanted);
        }
        if (isFloating(got) && isFloating(wanted)) {
            boolean agree = tolerance.accepts(((Number) got).doubleValue(), ((Number) wanted).doubleValue());
            return agree ? Difference.NONE : Difference.at(path, got, wanted);
        }
        if (wanted.getClass().isArray() && got.getClass() == wanted.getClass()) {
            return compareSequences(path, elements(got), elements(wanted), tolerance, ".length");
        }
        if (wanted instanceof List<?> wantedList && got instanceof List<?> gotList) {
            return compareSequences(path, gotList, wantedList, tolerance, ".size()");
        }
        if (wanted instanceof Map<?, ?> wantedMap && got instanceof Map<?, ?> gotMap) {
            return compareMaps(path, gotMap, wantedMap, tolerance);
        }
        if (wanted instanceof Set<?> || !(wanted instanceof Record || wanted instanceof Optional<?>)) {
            // The wanted value is asked: what came back might claim to equal everything.
            return wanted.equals(got) ? Difference.NONE : Difference.at(path, got, wanted);
        }
        if (wanted instanceof Optional<?> wantedOptional && got instanceof Optional<?> gotOptional) {
            return compare(path + ".get()", gotOptional.orElse(null), wantedOptional.orElse(null), tolerance);
        }
        return got.getClass() == wanted.getClass()
                ? compareRecords(path, got, wanted, tolerance)
                : Difference.at(path, got, wanted);
    }

    private static boolean isFloating(Object value) {
        return value instanceof Double || value instanceof Float;
    }

    private static List<@Nullable Object> elements(Object array) {
        int length = Array.getLength(array);
        List<@Nullable Object> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(Array.get(array, i));
        }
        return list;
    }

    private static Difference compareSequences(
            String path, List<?> got, List<?> wanted, Tolerance tolerance, String size) {
        Iterator<?> gotElements = got.iterator();
        int index = 0;
        for (Object wantedElement : wanted) {
            if (!gotElements.hasNext()) {
                return Difference.at(path + size, got.size(), wanted.size());
            }
            Difference inside = compare(path + "[" + index++ + "]", gotElements.next(), wantedElement, tolerance);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return gotElements.hasNext() ? Difference.at(path + size, got.size(), wanted.size()) : Difference.NONE;
    }

    private static Difference compareMaps(String path, Map<?, ?> got, Map<?, ?> wanted, Tolerance tolerance) {
        if (!got.keySet().equals(wanted.keySet())) {
            return Difference.at(path + ".keySet()", got.keySet(), wanted.keySet());
        }
        for (Map.Entry<?, ?> entry : wanted.entrySet()) {
            Difference inside =
                    compare(path + "[" + entry.getKey() + "]", got.get(entry.getKey()), entry.getValue(), tolerance);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Difference.NONE;
    }

    private static Difference compareRecords(String path, Object got, Object wanted, Tolerance tolerance) {
        for (RecordComponent component : wanted.getClass().getRecordComponents()) {
            Difference inside =
                    compare(path + "." + component.getName(), read(component, got), read(component, wanted), tolerance);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Difference.NONE;
    }

    private static @Nullable Object read(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a contract record cannot be read: " + owner.getClass(), e);
        }
    }
}
