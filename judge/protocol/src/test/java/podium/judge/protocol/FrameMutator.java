package podium.judge.protocol;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes hostile streams out of valid frames. */
final class FrameMutator {
    /** Where the length stands in a frame's header. */
    private static final int LENGTH_AT = 9;

    private static final int[] COUNTS = {Integer.MAX_VALUE, -1, Integer.MIN_VALUE, 1 << 22, 65_536, 1, 0};
    private static final byte[] OVERLONG = {(byte) 0xc0, (byte) 0x80};
    private static final byte[] SURROGATE = {(byte) 0xed, (byte) 0xa0, (byte) 0x80};
    private static final int MAX_MUTATIONS = 4;
    private static final int MAX_LEVELS = 2_000;

    private final Random random;
    private final List<byte[]> payloads;

    FrameMutator(long seed) throws IOException {
        this.random = new Random(seed);
        this.payloads = HostileShapes.payloads();
    }

    /** The next stream: frames whose payload was mutated, or whose own bytes were, or both. */
    byte[] next() throws IOException {
        byte[] stream = frame(mutated(pick()));
        if (random.nextInt(4) == 0) {
            stream = joined(stream, frame(pick()));
        }
        return random.nextBoolean() ? stream : mutated(stream);
    }

    private byte[] pick() {
        return payloads.get(random.nextInt(payloads.size()));
    }

    private static byte[] frame(byte[] payload) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FrameChannel.ofWorker(java.io.InputStream.nullInputStream(), out).send(new Frame(FrameKind.RETURNED, payload));
        return out.toByteArray();
    }

    private byte[] mutated(byte[] bytes) {
        byte[] result = bytes;
        for (int left = 1 + random.nextInt(MAX_MUTATIONS); left > 0; left--) {
            result = result.length == 0 ? pick() : once(result);
        }
        return result;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(9)) {
            case 0 -> replaced(bytes, at, new byte[] {(byte) (bytes[at] ^ 1 << random.nextInt(8))});
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> joined(bytes, bytes);
            case 3 -> joined(Arrays.copyOf(bytes, at), pick());
            case 4 -> replaced(bytes, at, number(COUNTS[random.nextInt(COUNTS.length)]));
            case 5 -> replaced(bytes, at, new byte[] {(byte) random.nextInt(Tag.values().length)});
            case 6 -> joined(nest(), bytes);
            case 7 -> replaced(bytes, at, random.nextBoolean() ? OVERLONG : SURROGATE);
            default -> replaced(bytes, Math.min(LENGTH_AT, at), number(random.nextInt()));
        };
    }

    /** Lists, sets or optionals in each other, each of which announces as much as it can get away with, or one element. */
    private byte[] nest() {
        Tag tag = List.of(Tag.LIST, Tag.SET, Tag.OBJECTS, Tag.OPTIONAL).get(random.nextInt(4));
        int levels = 1 + random.nextInt(random.nextInt(20) == 0 ? MAX_LEVELS : 70);
        ByteBuffer nest = ByteBuffer.allocate(levels * 6);
        for (int level = levels; level > 0; level--) {
            nest.put((byte) tag.ordinal());
            if (tag != Tag.OPTIONAL) {
                nest.put((byte) Tag.NULL.ordinal()).putInt(random.nextBoolean() ? 1 : Math.max(1, (level - 1) * 6));
            }
        }
        return Arrays.copyOf(nest.array(), nest.position());
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }

    private static byte[] replaced(byte[] bytes, int at, byte[] with) {
        byte[] result = Arrays.copyOf(bytes, Math.max(bytes.length, at + with.length));
        System.arraycopy(with, 0, result, at, with.length);
        return result;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] result = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, result, first.length, second.length);
        return result;
    }
}
