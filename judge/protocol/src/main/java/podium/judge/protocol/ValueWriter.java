package podium.judge.protocol;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes values into the payload of one frame. What a value is, is decided by its run-time class. */
public final class ValueWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final References references;

    /** A writer with an empty payload. */
    public ValueWriter(References references) {
        this.references = references;
    }

    /** What was written so far. */
    public byte[] payload() {
        return bytes.toByteArray();
    }

    /** How many bytes were written so far. */
    public int size() {
        return bytes.size();
    }

    /** Writes a bare number, without a tag. */
    public ValueWriter count(int number) throws IOException {
        out.writeInt(number);
        return this;
    }

    /** Writes a bare text, without a tag. */
    public ValueWriter text(String text) throws IOException {
        return block(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a bare block of bytes, without a tag. */
    public ValueWriter block(byte[] block) throws IOException {
        out.writeInt(block.length);
        out.write(block);
        return this;
    }

    /**
     * Writes one value.
     *
     * @param type the type that the contract names; decides only whether the value crosses by number
     * @throws TypeMismatch if the value is of a kind that cannot cross
     */
    public ValueWriter value(@Nullable Object value, Class<?> type) throws IOException {
        if (value == null) {
            tag(Tag.NULL);
        } else if (References.crossesByNumber(type)) {
            tag(References.isFunctional(type) ? Tag.FUNCTION : Tag.HANDLE);
            out.writeInt(references.numberOf(value, type));
        } else if (value instanceof Number || value instanceof Boolean || value instanceof Character) {
            scalar(value);
        } else if (value instanceof String text) {
            tag(Tag.STRING).text(text);
        } else if (value.getClass().isArray()) {
            array(value);
        } else {
            structure(value);
        }
        return this;
    }

    private ValueWriter value(@Nullable Object value) throws IOException {
        return value(value, Object.class);
    }

    private ValueWriter tag(Tag tag) throws IOException {
        out.writeByte(tag.ordinal());
        return this;
    }

    private void scalar(Object value) throws IOException {
        if (value instanceof Double number) {
            tag(Tag.DOUBLE).out.writeDouble(number);
        } else if (value instanceof Long number) {
            tag(Tag.LONG).out.writeLong(number);
        } else if (value instanceof Integer number) {
            tag(Tag.INT).out.writeInt(number);
        } else if (value instanceof Boolean fact) {
            tag(Tag.BOOLEAN).out.writeBoolean(fact);
        } else if (value instanceof Float number) {
            tag(Tag.FLOAT).out.writeFloat(number);
        } else if (value instanceof Character letter) {
            tag(Tag.CHAR).out.writeChar(letter);
        } else if (value instanceof Short number) {
            tag(Tag.SHORT).out.writeShort(number);
        } else if (value instanceof Byte number) {
            tag(Tag.BYTE).out.writeByte(number);
        } else {
            throw cannotCross(value);
        }
    }

    private void array(Object array) throws IOException {
        if (array instanceof Object[] objects) {
            tag(Tag.OBJECTS).elements(objects);
        } else {
            tag(Tag.PRIMITIVES).bulk(array);
        }
    }

    /** Tag of the elements, count, bytes. */
    private void bulk(Object array) throws IOException {
        tag(Primitives.tagOf(array.getClass().getComponentType())).out.writeInt(Array.getLength(array));
        out.write(Primitives.toBytes(array).array());
    }

    private void structure(Object value) throws IOException {
        if (value instanceof List<?> list) {
            tag(Tag.LIST).elements(list.toArray());
        } else if (value instanceof Set<?> set) {
            tag(Tag.SET).elements(set.toArray());
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof Optional<?> optional) {
            tag(Tag.OPTIONAL).value(optional.orElse(null));
        } else if (value instanceof Enum<?> constant) {
            tag(Tag.ENUM).text(constant.name());
        } else if (value instanceof Record) {
            record(value);
        } else if (value instanceof Collection<?> collection) {
            tag(Tag.LIST).elements(collection.toArray());
        } else {
            throw cannotCross(value);
        }
    }

    private void map(Map<?, ?> map) throws IOException {
        List<@Nullable Object> keys = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            keys.add(entry.getKey());
            values.add(entry.getValue());
        }
        tag(Tag.MAP).elements(keys.toArray());
        elements(values.toArray());
    }

    /** In bulk if all are boxes of one kind; else after the tag NULL each with a tag of its own. */
    private void elements(@Nullable Object[] elements) throws IOException {
        Optional<Object> unboxed = Primitives.unboxed(elements);
        if (unboxed.isPresent()) {
            bulk(unboxed.get());
            return;
        }
        tag(Tag.NULL).out.writeInt(elements.length);
        for (Object element : elements) {
            value(element);
        }
    }

    private void record(Object value) throws IOException {
        RecordComponent[] components = Records.componentsOf(value.getClass());
        tag(Tag.RECORD).out.writeInt(components.length);
        try {
            for (RecordComponent component : components) {
                value(component.getAccessor().invoke(value), component.getType());
            }
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IOException("a record cannot be read: " + value.getClass().getName(), e);
        }
    }

    private static TypeMismatch cannotCross(Object value) {
        return new TypeMismatch("expected a value of the contract's types, found an object of class "
                + value.getClass().getName());
    }
}
