package podium.judge.app.author;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Implementations that answer the same whatever they are asked. */
final class Constants {
    private Constants() {}

    /**
     * One of each kind, by what it answers.
     *
     * @param methods of the contract, with the answers of the reference
     */
    static Map<String, Object> of(Class<?> contract, List<MethodCalls> methods) {
        Map<String, Object> constants = new LinkedHashMap<>();
        constants.put("0 or empty", implementation(contract, methods, calls -> plain(calls, 0)));
        constants.put("1 or empty", implementation(contract, methods, calls -> plain(calls, 1)));
        constants.put("the reference's first answer", implementation(contract, methods, MethodCalls::firstAnswer));
        constants.put("its commonest answer", implementation(contract, methods, MethodCalls::commonestAnswer));
        return constants;
    }

    private static Object implementation(
            Class<?> contract, List<MethodCalls> methods, Function<MethodCalls, Optional<Object>> answer) {
        Map<String, Object> answers = new LinkedHashMap<>();
        methods.forEach(calls -> answer.apply(calls)
                .or(calls::firstAnswer)
                .ifPresent(value -> answers.put(calls.method().toString(), value)));
        InvocationHandler handler = (proxy, method, arguments) -> answers.get(method.toString());
        return Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, handler);
    }

    private static Optional<Object> plain(MethodCalls calls, int number) {
        return plain(calls.method().getReturnType(), number);
    }

    /** A value of a type without anything to say; empty for a type that has none. */
    private static Optional<Object> plain(Class<?> type, int number) {
        Object boxed = type == boolean.class || type == Boolean.class ? number == 1 : number(type, number);
        if (!boxed.equals("")) {
            return Optional.of(boxed);
        }
        if (type.isArray()) {
            return Optional.of(Array.newInstance(type.getComponentType(), 0));
        }
        if (type.isRecord()) {
            return ofRecord(type, number);
        }
        Map<Class<?>, Object> empty = Map.of(
                List.class, List.of(),
                Collection.class, List.of(),
                Set.class, Set.of(),
                Map.class, Map.of(),
                Optional.class, Optional.empty(),
                String.class, "");
        return Optional.ofNullable(empty.get(type));
    }

    private static Object number(Class<?> type, int number) {
        if (type == double.class || type == Double.class) {
            return (double) number;
        }
        if (type == float.class || type == Float.class) {
            return (float) number;
        }
        if (type == long.class || type == Long.class) {
            return (long) number;
        }
        return type == int.class || type == Integer.class ? number : "";
    }

    private static Optional<Object> ofRecord(Class<?> type, int number) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types)
                .flatMap(each -> plain(each, number).stream())
                .toArray();
        if (values.length < types.length) {
            return Optional.empty();
        }
        try {
            return Optional.of(type.getDeclaredConstructor(types).newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a contract record cannot be made: " + type, e);
        }
    }
}
