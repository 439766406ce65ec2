package podium.judge.engine.testkit;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Deep copies of arguments, so that a later change can be seen. */
final class Copies {
    private Copies() {}

    static Object[] deep(Object[] values) {
        return Arrays.stream(values).map(Copies::deep).toArray();
    }

    private static @Nullable Object deep(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value.getClass().isArray()) {
            int length = Array.getLength(value);
            Object copy = Array.newInstance(value.getClass().getComponentType(), length);
            for (int i = 0; i < length; i++) {
                Array.set(copy, i, deep(Array.get(value, i)));
            }
            return copy;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(deep(element)));
            return copy;
        }
        if (value instanceof Set<?> set) {
            return new LinkedHashSet<>(set);
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, element) -> copy.put(key, deep(element)));
            return copy;
        }
        return value instanceof Record ? record(value) : value;
    }

    private static Object record(Object value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            @Nullable Object[] parts = new Object[components.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = deep(components[i].getAccessor().invoke(value));
            }
            Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a contract record cannot be copied: " + value.getClass(), e);
        }
    }
}
