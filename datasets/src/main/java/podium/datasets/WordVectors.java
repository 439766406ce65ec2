package podium.datasets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * GloVe word vectors, most frequent word first; immutable.
 *
 * <p>Source: Pennington, Socher and Manning, <i>GloVe: global vectors for word representation</i>, 2014.
 */
public final class WordVectors {
    private static final int DIMENSIONS = 100;

    private final List<String> words;
    private final Map<String, Integer> rows = new HashMap<>();
    private final float[] values;

    private WordVectors(List<String> words, float[] values) {
        this.words = List.copyOf(words);
        this.values = values;
        for (int row = 0; row < words.size(); row++) {
            rows.put(words.get(row), row);
        }
    }

    /**
     * Loads the set.
     *
     * @throws DatasetUnavailable if a file is absent or damaged
     */
    public static WordVectors load(DataFolder folder) {
        return read(
                folder.require(Datasets.GLOVE, "glove-wink-20k-100d.vocab.txt"),
                folder.require(Datasets.GLOVE, "glove-wink-20k-100d.f32"));
    }

    static WordVectors read(Path wordFile, Path vectorFile) {
        List<String> words = new ArrayList<>();
        Line.forEach(wordFile, line -> words.add(line.text()));
        byte[] bytes = bytes(vectorFile);
        if (bytes.length != (long) words.size() * DIMENSIONS * Float.BYTES) {
            throw new MalformedLine(
                    String.valueOf(vectorFile.getFileName()),
                    words.size(),
                    words.size() + " x " + DIMENSIONS + " floats of 4 bytes",
                    bytes.length + " bytes");
        }
        float[] values = new float[words.size() * DIMENSIONS];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return new WordVectors(words, values);
    }

    /** The words; word i names row i. */
    public List<String> words() {
        return words;
    }

    /** Length of every vector. */
    public int dimensions() {
        return DIMENSIONS;
    }

    /** The row of a word, empty if it is not among them. */
    public OptionalInt rowOf(String word) {
        Integer row = rows.get(word);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /** The vector of a row; a copy, not of unit length. */
    public float[] vector(int row) {
        return Arrays.copyOfRange(values, row * DIMENSIONS, (row + 1) * DIMENSIONS);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
