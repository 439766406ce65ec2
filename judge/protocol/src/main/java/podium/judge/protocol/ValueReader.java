package podium.judge.protocol;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads values out of one frame's payload, directed by the types that the contract names. Collections come back
 * unmodifiable unless asked otherwise. Every count is checked against the bytes left before anything is allocated, nesting
 * is bounded, and room is made for what has arrived, not for what is announced.
 */
public final class ValueReader {
    private static final int MAX_NESTING = 64;
    /** Nested lists may each announce as many elements as there are bytes left: only so many are believed at once. */
    private static final int MAX_PRESIZED = 256;

    private final ByteBuffer in;
    private final References references;
    private int nesting;
    private boolean modifiable;

    /** Reads from the start of a payload. */
    public ValueReader(byte[] payload, References references) {
        this.in = ByteBuffer.wrap(payload);
        this.references = references;
    }

    /** From here on collections come back modifiable, for a receiver that is watched for whether it modifies them. */
    public void readModifiable() {
        modifiable = true;
    }

    /** Reads a bare number that is not negative. */
    public int count() throws MalformedFrame {
        int number = in(Integer.BYTES).getInt();
        if (number < 0) {
            throw new MalformedFrame("expected a count, found " + number);
        }
        return number;
    }

    /** Reads a bare block of bytes. */
    public byte[] block() throws MalformedFrame {
        byte[] block = new byte[sized(1)];
        in.get(block);
        return block;
    }

    /** Reads a bare text. */
    public String text() throws MalformedFrame {
        int length = sized(1);
        try {
            ByteBuffer slice = in.slice(in.position(), length);
            in.position(in.position() + length);
            return StandardCharsets.UTF_8.newDecoder().decode(slice).toString();
        } catch (CharacterCodingException e) {
            throw new MalformedFrame("expected UTF-8 text, found other bytes");
        }
    }

    /** Requires that nothing is left. */
    public void end() throws MalformedFrame {
        if (in.hasRemaining()) {
            throw new MalformedFrame("expected the end of the frame, found " + in.remaining() + " more bytes");
        }
    }

    /**
     * Reads one value.
     *
     * @param type the type it must be of, as reflection gives it
     * @throws MalformedFrame if the bytes are no value
     * @throws TypeMismatch if the value is not of the type
     */
    public @Nullable Object value(Type type) throws IOException {
        if (++nesting > MAX_NESTING) {
            throw new MalformedFrame("expected at most " + MAX_NESTING + " levels of nesting");
        }
        try {
            Tag tag = Tag.of(in(1).get());
            Class<?> raw = rawClass(type);
            return tag == Tag.NULL ? absent(raw) : present(tag, type, raw);
        } finally {
            nesting--;
        }
    }

    private static @Nullable Object absent(Class<?> raw) throws TypeMismatch {
        if (raw.isPrimitive() && raw != void.class) {
            throw mismatch(raw, "null");
        }
        return null;
    }

    private Object present(Tag tag, Type type, Class<?> raw) throws IOException {
        return switch (tag) {
            case BOOLEAN -> fitting(raw, in(1).get() != 0, boolean.class);
            case BYTE -> fitting(raw, in(1).get(), byte.class);
            case SHORT -> fitting(raw, in(2).getShort(), short.class);
            case CHAR -> fitting(raw, in(2).getChar(), char.class);
            case INT -> fitting(raw, in(4).getInt(), int.class);
            case LONG -> fitting(raw, in(8).getLong(), long.class);
            case FLOAT -> fitting(raw, in(4).getFloat(), float.class);
            case DOUBLE -> fitting(raw, in(8).getDouble(), double.class);
            case STRING -> fitting(raw, text(), String.class);
            case PRIMITIVES -> primitives(raw);
            case OBJECTS -> objects(type, raw);
            case LIST -> list(type, raw);
            case SET -> set(type, raw);
            case MAP -> map(type, raw);
            case OPTIONAL -> optional(type, raw);
            case RECORD -> record(raw);
            case ENUM -> constant(raw);
            case FUNCTION, HANDLE -> standIn(raw);
            case NULL -> throw new MalformedFrame("expected a value, found null");
        };
    }

    private static Object fitting(Class<?> raw, Object value, Class<?> own) throws TypeMismatch {
        if (raw == own || raw.isInstance(value)) {
            return value;
        }
        throw mismatch(raw, own.getSimpleName());
    }

    private Object primitives(Class<?> raw) throws IOException {
        Object array = bulk(Tag.of(in(1).get()));
        return fitting(raw, array, array.getClass());
    }

    private Object bulk(Tag element) throws MalformedFrame {
        int size = Primitives.sizeOf(element);
        int length = sized(size);
        Object array = Primitives.fromBytes(element, in.slice(in.position(), length * size), length);
        in.position(in.position() + length * size);
        return array;
    }

    private Object objects(Type type, Class<?> raw) throws IOException {
        if (!raw.isArray() || raw.getComponentType().isPrimitive()) {
            throw mismatch(raw, "an array of objects");
        }
        Type element =
                type instanceof GenericArrayType generic ? generic.getGenericComponentType() : raw.getComponentType();
        return elements(element).toArray((Object[]) Array.newInstance(raw.getComponentType(), 0));
    }

    private List<@Nullable Object> elements(Type element) throws IOException {
        Tag ofAll = Tag.of(in(1).get());
        if (ofAll != Tag.NULL) {
            return boxed(Primitives.boxed(bulk(ofAll)), rawClass(element));
        }
        int size = sized(1);
        List<@Nullable Object> list = new ArrayList<>(Math.min(size, MAX_PRESIZED));
        for (int i = 0; i < size; i++) {
            list.add(value(element));
        }
        return list;
    }

    private static List<@Nullable Object> boxed(List<@Nullable Object> boxes, Class<?> raw) throws TypeMismatch {
        if (!boxes.isEmpty() && !raw.isInstance(boxes.get(0))) {
            throw mismatch(raw, String.valueOf(boxes.get(0)));
        }
        return boxes;
    }

    private Object list(Type type, Class<?> raw) throws IOException {
        if (!WireTypes.isList(raw)) {
            throw mismatch(raw, "a list");
        }
        List<@Nullable Object> list = elements(argument(type, 0));
        return modifiable ? list : Collections.unmodifiableList(list);
    }

    private Object set(Type type, Class<?> raw) throws IOException {
        if (!WireTypes.isSet(raw)) {
            throw mismatch(raw, "a set");
        }
        List<@Nullable Object> elements = elements(argument(type, 0));
        Collisions.refuse(elements);
        Set<@Nullable Object> set = new LinkedHashSet<>(elements);
        if (set.size() < elements.size()) {
            throw new TypeMismatch("expected distinct elements in a set, found repeats");
        }
        return modifiable ? set : Collections.unmodifiableSet(set);
    }

    private Object map(Type type, Class<?> raw) throws IOException {
        if (!WireTypes.isMap(raw)) {
            throw mismatch(raw, "a map");
        }
        List<@Nullable Object> keys = elements(argument(type, 0));
        List<@Nullable Object> values = elements(argument(type, 1));
        if (keys.size() != values.size()) {
            throw new MalformedFrame(
                    "expected as many values as keys in a map, found " + values.size() + " for " + keys.size());
        }
        Collisions.refuse(keys);
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            map.put(keys.get(i), values.get(i));
        }
        if (map.size() < keys.size()) {
            throw new TypeMismatch("expected distinct keys in a map, found repeats");
        }
        return modifiable ? map : Collections.unmodifiableMap(map);
    }

    private Object optional(Type type, Class<?> raw) throws IOException {
        if (raw != Optional.class && raw != Object.class) {
            throw mismatch(raw, "an optional");
        }
        return Optional.ofNullable(value(argument(type, 0)));
    }

    private Object record(Class<?> raw) throws IOException {
        int components = count();
        if (!raw.isRecord()) {
            throw mismatch(raw, "a record");
        }
        RecordComponent[] expected = Records.componentsOf(raw);
        if (components != expected.length) {
            throw mismatch(raw, "a record of " + components + " components");
        }
        @Nullable Object[] parts = new Object[components];
        for (int i = 0; i < components; i++) {
            parts[i] = value(expected[i].getGenericType());
        }
        try {
            return Records.constructorOf(raw).newInstance(parts);
        } catch (ReflectiveOperationException e) {
            if (e.getCause() instanceof VirtualMachineError ours) {
                throw ours;
            }
            throw new TypeMismatch("expected components that " + raw.getSimpleName() + " accepts, found others");
        }
    }

    private Object constant(Class<?> raw) throws IOException {
        String name = text();
        if (raw.isEnum()) {
            for (Object constant : raw.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(name)) {
                    return constant;
                }
            }
        }
        throw mismatch(raw, "an enum constant");
    }

    private Object standIn(Class<?> raw) throws IOException {
        int number = count();
        if (!References.crossesByNumber(raw)) {
            throw mismatch(raw, "a reference");
        }
        return references.standIn(number, raw);
    }

    private ByteBuffer in(int bytes) throws MalformedFrame {
        if (in.remaining() < bytes) {
            throw new MalformedFrame("expected " + bytes + " more bytes, found " + in.remaining());
        }
        return in;
    }

    /** Reads a count of elements that take at least so many bytes each. */
    private int sized(int bytesEach) throws MalformedFrame {
        int number = count();
        if ((long) number * bytesEach > in.remaining()) {
            throw new MalformedFrame("expected at most " + in.remaining() + " more bytes, found a count of " + number);
        }
        return number;
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType parameterized && parameterized.getActualTypeArguments().length > index
                ? parameterized.getActualTypeArguments()[index]
                : Object.class;
    }

    private static Class<?> rawClass(Type type) {
        if (type instanceof Class<?> raw) {
            return raw;
        }
        if (type instanceof ParameterizedType parameterized) {
            return rawClass(parameterized.getRawType());
        }
        if (type instanceof GenericArrayType array) {
            return rawClass(array.getGenericComponentType()).arrayType();
        }
        return type instanceof WildcardType wildcard ? rawClass(wildcard.getUpperBounds()[0]) : Object.class;
    }

    private static TypeMismatch mismatch(Class<?> expected, String found) {
        return new TypeMismatch("expected " + expected.getSimpleName() + ", found " + found);
    }
}
