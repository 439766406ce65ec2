package podium.judge.engine.testkit;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes values as Java that a candidate can paste into a test. Long ones are cut, and say so. */
public final class Literals {
    private static final int ELEMENTS_SHOWN = 24;
    private static final int FULL_PRECISION = 17;

    private Literals() {}

    /** The value as a Java expression with all digits. */
    public static String of(@Nullable Object value) {
        return of(value, FULL_PRECISION);
    }

    /**
     * The value as a Java expression.
     *
     * @param digits decimal places for floating-point numbers of order 1; 17 and more print the exact literal
     */
    public static String of(@Nullable Object value, int digits) {
        if (value instanceof Double number) {
            return floating(number, digits);
        }
        if (value instanceof String text) {
            return quoted(text, '"');
        }
        if (value instanceof Character letter) {
            return quoted(letter.toString(), '\'');
        }
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        }
        if (value instanceof Long number) {
            return number + "L";
        }
        if (value instanceof Float number) {
            return number + "f";
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(inner -> "Optional.of(" + of(inner, digits) + ")")
                    .orElse("Optional.empty()");
        }
        return value == null || value instanceof Number || value instanceof Boolean
                ? String.valueOf(value)
                : structure(value, digits);
    }

    private static String structure(Object value, int digits) {
        if (value instanceof List<?> list) {
            return "List.of(" + joined(list, digits) + ")";
        }
        if (value instanceof Set<?> set) {
            return "Set.of(" + joined(set, digits) + ")";
        }
        if (value instanceof Map<?, ?> map) {
            return map(map, digits);
        }
        if (value.getClass().isArray()) {
            List<@Nullable Object> elements = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                elements.add(Array.get(value, i));
            }
            return "new " + value.getClass().getSimpleName() + " {" + joined(elements, digits) + "}";
        }
        if (value instanceof Record) {
            return record(value, digits);
        }
        return value.getClass().isSynthetic()
                ? "(a function)"
                : value.getClass().getSimpleName();
    }

    private static String joined(Collection<?> values, int digits) {
        List<String> parts = new ArrayList<>();
        for (Object value : values) {
            if (parts.size() == ELEMENTS_SHOWN) {
                parts.add("/* " + (values.size() - ELEMENTS_SHOWN) + " more */");
                break;
            }
            parts.add(of(value, digits));
        }
        return String.join(", ", parts);
    }

    private static String map(Map<?, ?> map, int digits) {
        boolean small = map.size() <= 10;
        List<String> entries = new ArrayList<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (entries.size() == ELEMENTS_SHOWN) {
                entries.add("/* " + (map.size() - ELEMENTS_SHOWN) + " more */");
                break;
            }
            String both = of(entry.getKey(), digits) + ", " + of(entry.getValue(), digits);
            entries.add(small ? both : "Map.entry(" + both + ")");
        }
        return (small ? "Map.of(" : "Map.ofEntries(") + String.join(", ", entries) + ")";
    }

    private static String record(Object value, int digits) {
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                parts.add(of(component.getAccessor().invoke(value), digits));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a contract record cannot be read: " + value.getClass(), e);
            }
        }
        return "new " + value.getClass().getSimpleName() + "(" + String.join(", ", parts) + ")";
    }

    private static String floating(double number, int digits) {
        if (Double.isNaN(number)) {
            return "Double.NaN";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
        }
        double magnitude = Math.abs(number);
        if (digits >= FULL_PRECISION || magnitude >= 1e9 || (magnitude < 1e-3 && magnitude > 0)) {
            return Double.toString(number);
        }
        return String.format(Locale.ROOT, "%." + digits + "f", number);
    }

    private static String quoted(String text, char quote) {
        StringBuilder literal = new StringBuilder().append(quote);
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\n' -> literal.append("\\n");
                case '\t' -> literal.append("\\t");
                case '\\' -> literal.append("\\\\");
                default -> {
                    if (c == quote) {
                        literal.append('\\').append(c);
                    } else if (c < ' ' || c > '~') {
                        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        literal.append(c);
                    }
                }
            }
        }
        return literal.append(quote).toString();
    }
}
