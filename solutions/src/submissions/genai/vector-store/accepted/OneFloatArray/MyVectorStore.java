// Right: all vectors of length 1 stand in one array, row by row; a deletion moves the last row into the gap.
package podium.exercises.genai.vectorstore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public final class MyVectorStore implements VectorStore {
    @Override
    public VectorCollection create(int dimensions) {
        if (dimensions < 1) {
            throw new IllegalArgumentException("dimensions = " + dimensions);
        }
        return new Vectors(dimensions);
    }

    private static final class Vectors implements VectorCollection {
        private final int dimensions;
        private final List<String> ids = new ArrayList<>();
        private final Map<String, Integer> rows = new HashMap<>();
        private float[] units = new float[0];

        Vectors(int dimensions) {
            this.dimensions = dimensions;
        }

        @Override
        public void upsert(String id, float[] vector) {
            double length = lengthOf(vector);
            int row = rows.getOrDefault(id, ids.size());
            if (row == ids.size()) {
                ids.add(id);
                rows.put(id, row);
                if (units.length < ids.size() * dimensions) {
                    units = Arrays.copyOf(units, 2 * ids.size() * dimensions);
                }
            }
            for (int i = 0; i < dimensions; i++) {
                units[row * dimensions + i] = (float) (vector[i] / length);
            }
        }

        @Override
        public boolean delete(String id) {
            Integer row = rows.remove(id);
            if (row == null) {
                return false;
            }
            int last = ids.size() - 1;
            String moved = ids.remove(last);
            if (row < last) {
                ids.set(row, moved);
                rows.put(moved, row);
                System.arraycopy(units, last * dimensions, units, row * dimensions, dimensions);
            }
            return true;
        }

        @Override
        public int size() {
            return ids.size();
        }

        @Override
        public List<Hit> search(float[] query, int k) {
            return search(query, k, id -> true);
        }

        @Override
        public List<Hit> search(float[] query, int k, Predicate<String> filter) {
            double asked = lengthOf(query);
            if (k < 0) {
                throw new IllegalArgumentException("cannot return " + k + " hits");
            }
            return IntStream.range(0, ids.size())
                    .filter(row -> filter.test(ids.get(row)))
                    .mapToObj(row -> new Hit(ids.get(row), product(query, row) / asked))
                    .sorted((left, right) -> left.score() == right.score()
                            ? left.id().compareTo(right.id())
                            : Double.compare(right.score(), left.score()))
                    .limit(k)
                    .collect(Collectors.toList());
        }

        private double product(float[] query, int row) {
            double product = 0;
            int at = row * dimensions;
            for (float number : query) {
                product += (double) units[at++] * number;
            }
            return product;
        }

        /** Rejects what has no direction. */
        private double lengthOf(float[] numbers) {
            double squares = 0;
            for (float number : numbers) {
                squares += Math.pow(number, 2);
            }
            if (numbers.length == dimensions && squares > 0 && squares < Double.POSITIVE_INFINITY) {
                return Math.sqrt(squares);
            }
            throw new IllegalArgumentException("not a vector of this collection: " + Arrays.toString(numbers));
        }
    }
}
