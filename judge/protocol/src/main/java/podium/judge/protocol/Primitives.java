package podium.judge.protocol;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Primitive arrays in bulk, and the boxes that ids, counts and scores come in. */
final class Primitives {
    private Primitives() {}

    static Tag tagOf(Class<?> element) {
        if (element == double.class) {
            return Tag.DOUBLE;
        } else if (element == int.class) {
            return Tag.INT;
        } else if (element == long.class) {
            return Tag.LONG;
        } else if (element == float.class) {
            return Tag.FLOAT;
        } else if (element == boolean.class) {
            return Tag.BOOLEAN;
        } else if (element == byte.class) {
            return Tag.BYTE;
        } else if (element == char.class) {
            return Tag.CHAR;
        }
        return Tag.SHORT;
    }

    static int sizeOf(Tag element) throws MalformedFrame {
        return switch (element) {
            case DOUBLE, LONG -> 8;
            case INT, FLOAT -> 4;
            case SHORT, CHAR -> 2;
            case BYTE, BOOLEAN -> 1;
            default -> throw new MalformedFrame("expected the tag of a primitive, found " + element);
        };
    }

    static ByteBuffer toBytes(Object array) throws MalformedFrame {
        int size = sizeOf(tagOf(array.getClass().getComponentType()));
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(size, Array.getLength(array)));
        if (array instanceof double[] doubles) {
            bytes.asDoubleBuffer().put(doubles);
        } else if (array instanceof int[] ints) {
            bytes.asIntBuffer().put(ints);
        } else if (array instanceof long[] longs) {
            bytes.asLongBuffer().put(longs);
        } else if (array instanceof float[] floats) {
            bytes.asFloatBuffer().put(floats);
        } else if (array instanceof short[] shorts) {
            bytes.asShortBuffer().put(shorts);
        } else if (array instanceof char[] chars) {
            bytes.asCharBuffer().put(chars);
        } else if (array instanceof byte[] raw) {
            bytes.put(raw);
        } else {
            for (boolean fact : (boolean[]) array) {
                bytes.put((byte) (fact ? 1 : 0));
            }
        }
        return bytes;
    }

    static Object fromBytes(Tag element, ByteBuffer bytes, int length) throws MalformedFrame {
        switch (element) {
            case DOUBLE -> {
                double[] doubles = new double[length];
                bytes.asDoubleBuffer().get(doubles);
                return doubles;
            }
            case INT -> {
                int[] ints = new int[length];
                bytes.asIntBuffer().get(ints);
                return ints;
            }
            case LONG -> {
                long[] longs = new long[length];
                bytes.asLongBuffer().get(longs);
                return longs;
            }
            case FLOAT -> {
                float[] floats = new float[length];
                bytes.asFloatBuffer().get(floats);
                return floats;
            }
            case SHORT -> {
                short[] shorts = new short[length];
                bytes.asShortBuffer().get(shorts);
                return shorts;
            }
            case CHAR -> {
                char[] chars = new char[length];
                bytes.asCharBuffer().get(chars);
                return chars;
            }
            case BYTE -> {
                byte[] raw = new byte[length];
                bytes.get(raw);
                return raw;
            }
            case BOOLEAN -> {
                boolean[] facts = new boolean[length];
                for (int i = 0; i < length; i++) {
                    facts[i] = bytes.get() != 0;
                }
                return facts;
            }
            default -> throw new MalformedFrame("expected the tag of a primitive, found " + element);
        }
    }

    /** The values of boxes if all are a {@code Long}, all an {@code Integer} or all a {@code Double}. */
    static Optional<Object> unboxed(@Nullable Object[] boxes) {
        if (boxes.length == 0 || boxes[0] == null) {
            return Optional.empty();
        }
        Class<?> type = boxes[0].getClass();
        for (Object box : boxes) {
            if (box == null || box.getClass() != type) {
                return Optional.empty();
            }
        }
        if (type == Long.class) {
            long[] longs = new long[boxes.length];
            for (int i = 0; i < longs.length; i++) {
                longs[i] = (Long) boxes[i];
            }
            return Optional.of(longs);
        } else if (type == Double.class) {
            double[] doubles = new double[boxes.length];
            for (int i = 0; i < doubles.length; i++) {
                doubles[i] = (Double) boxes[i];
            }
            return Optional.of(doubles);
        } else if (type == Integer.class) {
            int[] ints = new int[boxes.length];
            for (int i = 0; i < ints.length; i++) {
                ints[i] = (Integer) boxes[i];
            }
            return Optional.of(ints);
        }
        return Optional.empty();
    }

    /** A modifiable list of boxes. */
    static List<@Nullable Object> boxed(Object array) throws MalformedFrame {
        List<@Nullable Object> boxes = new ArrayList<>(Array.getLength(array));
        if (array instanceof long[] longs) {
            for (long number : longs) {
                boxes.add(number);
            }
        } else if (array instanceof double[] doubles) {
            for (double number : doubles) {
                boxes.add(number);
            }
        } else if (array instanceof int[] ints) {
            for (int number : ints) {
                boxes.add(number);
            }
        } else {
            throw new MalformedFrame("expected boxes of long, int or double, found "
                    + array.getClass().getComponentType());
        }
        return boxes;
    }
}
