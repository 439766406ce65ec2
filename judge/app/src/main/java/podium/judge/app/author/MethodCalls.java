package podium.judge.app.author;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What laws asked of one method of a contract, and what it answered. */
final class MethodCalls {
    private final Method method;
    private final Map<String, Map<Case, Integer>> cases = new LinkedHashMap<>();
    private final Map<Object, Answer> answers = new LinkedHashMap<>();
    private int calls;

    /** An answer and how often it was given. */
    private record Answer(Object value, int times) {}

    MethodCalls(Method method) {
        this.method = method;
        for (Parameter parameter : method.getParameters()) {
            Map<Case, Integer> counts = new EnumMap<>(Case.class);
            Case.of(parameter).forEach(each -> counts.put(each, 0));
            if (!counts.isEmpty()) {
                cases.put(parameter.getName(), counts);
            }
        }
    }

    void asked(@Nullable Object[] arguments) {
        calls++;
        Parameter[] parameters = method.getParameters();
        List<@Nullable Object> all = Arrays.asList(arguments);
        for (int i = 0; i < parameters.length; i++) {
            Object argument = arguments[i];
            cases.getOrDefault(parameters[i].getName(), new EnumMap<>(Case.class))
                    .replaceAll((each, count) -> each.isIn(argument, all) ? count + 1 : count);
        }
    }

    void answered(Object value) {
        answers.merge(key(value), new Answer(value, 1), (old, again) -> new Answer(old.value(), old.times() + 1));
    }

    Method method() {
        return method;
    }

    int calls() {
        return calls;
    }

    /** How often it answered; else it threw. */
    int answered() {
        return answers.values().stream().mapToInt(Answer::times).sum();
    }

    int distinctAnswers() {
        return answers.size();
    }

    /** How often each case occurred, by parameter that can have it. */
    Map<String, Map<Case, Integer>> cases() {
        return cases;
    }

    Optional<Object> firstAnswer() {
        return answers.values().stream().findFirst().map(Answer::value);
    }

    Optional<Object> commonestAnswer() {
        return answers.values().stream()
                .max(Comparator.comparingInt(Answer::times))
                .map(Answer::value);
    }

    /** Equal for values that are equal all the way down, arrays included. */
    private static Object key(Object value) {
        if (value.getClass().isArray()) {
            List<Object> elements = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                elements.add(key(Array.get(value, i)));
            }
            return elements;
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream().map(MethodCalls::key).toList();
        }
        return value instanceof Record ? components(value) : value;
    }

    private static Object components(Object value) {
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                parts.add(key(component.getAccessor().invoke(value)));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("a contract record cannot be read: " + value.getClass(), e);
            }
        }
        return parts;
    }
}
