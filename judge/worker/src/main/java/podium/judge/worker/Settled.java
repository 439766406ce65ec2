package podium.judge.worker;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import podium.judge.protocol.Records;

/**
 * What a timed call returned, as it is when the call returns. Without a copy a submission could return a list that computes
 * its elements when it is read, or arrays that a thread of its own fills later, after the clock has stopped.
 */
final class Settled {
    private Settled() {}

    static @Nullable Object of(@Nullable Object value) throws ReflectiveOperationException {
        if (value == null) {
            return null;
        } else if (value.getClass().isArray()) {
            return array(value);
        } else if (value instanceof List<?> list) {
            return elements(list.toArray(), new ArrayList<>());
        } else if (value instanceof Set<?> set) {
            return elements(set.toArray(), new LinkedHashSet<>());
        } else if (value instanceof Map<?, ?> map) {
            Map<@Nullable Object, @Nullable Object> copy = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                copy.put(of(entry.getKey()), of(entry.getValue()));
            }
            return copy;
        } else if (value instanceof Optional<?> optional) {
            return Optional.ofNullable(of(optional.orElse(null)));
        }
        return value instanceof Record record ? record(record) : value;
    }

    private static Object array(Object array) throws ReflectiveOperationException {
        int length = Array.getLength(array);
        Object copy = Array.newInstance(array.getClass().getComponentType(), length);
        if (!(array instanceof Object[] elements)) {
            System.arraycopy(array, 0, copy, 0, length);
            return copy;
        }
        for (int i = 0; i < length; i++) {
            ((@Nullable Object[]) copy)[i] = of(elements[i]);
        }
        return copy;
    }

    private static Object elements(Object[] elements, Collection<@Nullable Object> copy)
            throws ReflectiveOperationException {
        for (Object element : elements) {
            copy.add(of(element));
        }
        return copy;
    }

    /** The record itself where all that it holds is as it is: records of numbers and texts are. */
    private static Object record(Record record) throws ReflectiveOperationException {
        RecordComponent[] components = Records.componentsOf(record.getClass());
        @Nullable Object[] parts = new Object[components.length];
        boolean same = true;
        for (int i = 0; i < components.length; i++) {
            Object part = components[i].getAccessor().invoke(record);
            parts[i] = of(part);
            same &= components[i].getType().isPrimitive() || parts[i] == part;
        }
        return same ? record : Records.constructorOf(record.getClass()).newInstance(parts);
    }
}
