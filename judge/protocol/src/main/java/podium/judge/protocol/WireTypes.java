package podium.judge.protocol;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which types a contract may name: those of which {@link ValueWriter} and {@link ValueReader} carry every value. */
public final class WireTypes {
    private static final Set<Class<?>> SCALARS = Set.of(
            Boolean.class,
            Byte.class,
            Short.class,
            Character.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            String.class);

    private final Set<Type> seen = new HashSet<>();

    private WireTypes() {}

    /** The parts of a contract's signatures that cannot cross; empty if it can be called from another process. */
    public static List<Type> strangers(Class<?> contract) {
        return new WireTypes().ofMethods(contract).distinct().toList();
    }

    static boolean isList(Class<?> raw) {
        return raw.isAssignableFrom(List.class);
    }

    static boolean isSet(Class<?> raw) {
        return raw.isAssignableFrom(Set.class);
    }

    static boolean isMap(Class<?> raw) {
        return raw.isAssignableFrom(Map.class);
    }

    private Stream<Type> ofMethods(Class<?> contract) {
        return Arrays.stream(contract.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Signature::of)
                .flatMap(this::ofSignature);
    }

    private Stream<Type> ofSignature(Signature signature) {
        return Stream.concat(signature.genericParameters().stream(), Stream.of(signature.returned()))
                .flatMap(this::of);
    }

    /** The parts of one type that cannot cross. */
    private Stream<Type> of(Type type) {
        if (!seen.add(type)) {
            return Stream.empty();
        }
        if (type instanceof Class<?> raw) {
            return ofClass(raw);
        }
        if (type instanceof GenericArrayType array) {
            return of(array.getGenericComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return Arrays.stream(wildcard.getUpperBounds()).flatMap(this::of);
        }
        return type instanceof ParameterizedType parameterized ? ofParameterized(parameterized) : Stream.of(type);
    }

    private Stream<Type> ofParameterized(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        boolean holds = isList(raw) || isSet(raw) || isMap(raw) || raw == Optional.class;
        return holds || References.crossesByNumber(raw)
                ? Arrays.stream(type.getActualTypeArguments()).flatMap(this::of)
                : Stream.of(type);
    }

    private Stream<Type> ofClass(Class<?> raw) {
        if (raw.isPrimitive() || SCALARS.contains(raw) || raw.isEnum()) {
            return Stream.empty();
        }
        if (raw.isArray()) {
            return of(raw.getComponentType());
        }
        if (raw.isRecord()) {
            return Arrays.stream(raw.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .flatMap(this::of);
        }
        return References.crossesByNumber(raw) ? ofMethods(raw) : Stream.of(raw);
    }
}
