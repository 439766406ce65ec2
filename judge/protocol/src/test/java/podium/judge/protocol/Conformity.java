package podium.judge.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Whether a value is of a generic type all the way down; written apart from the reader, to check it. */
final class Conformity {
    private Conformity() {}

    static void require(Object value, Type type) {
        if (value == null) {
            assertThat(type instanceof Class<?> raw && raw.isPrimitive()).isFalse();
        } else if (type instanceof ParameterizedType parameterized) {
            assertThat(value).isInstanceOf((Class<?>) parameterized.getRawType());
            contents(value, parameterized.getActualTypeArguments());
        } else if (type instanceof GenericArrayType array) {
            for (Object element : (Object[]) value) {
                require(element, array.getGenericComponentType());
            }
        } else if (type instanceof WildcardType wildcard) {
            require(value, wildcard.getUpperBounds()[0]);
        } else if (type instanceof Class<?> raw) {
            assertThat(value).isInstanceOf(raw.isPrimitive() ? boxOf(raw) : raw);
            components(value);
        }
    }

    private static void contents(Object value, Type[] arguments) {
        if (value instanceof Collection<?> elements) {
            elements.forEach(element -> require(element, arguments[0]));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(element -> require(element, arguments[0]));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, mapped) -> {
                require(key, arguments[0]);
                require(mapped, arguments[1]);
            });
        }
    }

    private static void components(Object value) {
        if (value instanceof Record && value.getClass().isRecord()) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    require(component.getAccessor().invoke(value), component.getGenericType());
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    private static Class<?> boxOf(Class<?> primitive) {
        return java.lang.invoke.MethodType.methodType(primitive).wrap().returnType();
    }
}
