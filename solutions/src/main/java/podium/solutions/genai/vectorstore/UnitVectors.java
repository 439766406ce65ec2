package podium.solutions.genai.vectorstore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import podium.exercises.genai.vectorstore.Hit;
import podium.exercises.genai.vectorstore.VectorCollection;

/**
 * Vectors divided by their length when they are written: a search is one dot product each, and a bounded queue. They stand in
 * slots without gaps; a map knows the slot of each id.
 */
final class UnitVectors implements VectorCollection {
    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id);

    private final int dimensions;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, Integer> slotOf = new HashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them.
    private record Slot(String id, float[] unit) {}

    /** An empty collection. */
    UnitVectors(int dimensions) {
        this.dimensions = dimensions;
    }

    @Override
    public void upsert(String id, float[] vector) {
        Slot slot = new Slot(id, unit(vector));
        Integer former = slotOf.putIfAbsent(id, slots.size());
        if (former == null) {
            slots.add(slot);
        } else {
            slots.set(former, slot);
        }
    }

    /*
     * The last slot moves into the gap, as order means nothing here: no other vector is touched, and a search never has to step
     * over what is no longer there.
     */
    @Override
    public boolean delete(String id) {
        Integer gap = slotOf.remove(id);
        if (gap == null) {
            return false;
        }
        Slot last = slots.remove(slots.size() - 1);
        if (gap < slots.size()) {
            slots.set(gap, last);
            slotOf.put(last.id(), gap);
        }
        return true;
    }

    @Override
    public int size() {
        return slots.size();
    }

    @Override
    public List<Hit> search(float[] query, int k) {
        return search(query, k, id -> true);
    }

    @Override
    public List<Hit> search(float[] query, int k, Predicate<String> filter) {
        if (k < 0) {
            throw new IllegalArgumentException("expected k of at least 0, found " + k);
        }
        float[] unit = unit(query);
        // The worst of those kept is at the head: most of the others are compared with that one and turned away.
        PriorityQueue<Hit> kept = new PriorityQueue<>(BEST_FIRST.reversed());
        for (Slot slot : slots) {
            if (filter.test(slot.id())) {
                Hit next = new Hit(slot.id(), dot(unit, slot.unit()));
                if (kept.size() < k) {
                    kept.add(next);
                } else if (!kept.isEmpty() && BEST_FIRST.compare(next, kept.element()) < 0) {
                    kept.remove();
                    kept.add(next);
                }
            }
        }
        Hit[] best = kept.toArray(Hit[]::new);
        Arrays.sort(best, BEST_FIRST);
        return List.of(best);
    }

    /** A copy of length 1. Squares are summed as doubles: those of floats neither overflow nor vanish there. */
    private float[] unit(float[] vector) {
        if (vector.length != dimensions) {
            throw new IllegalArgumentException(
                    "expected a vector of " + dimensions + " numbers, found one of " + vector.length);
        }
        double length = Math.sqrt(dot(vector, vector));
        if (!(length > 0 && length < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "expected finite numbers that are not all 0, found a vector of length " + length);
        }
        float[] unit = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return unit;
    }

    /** In four sums, as an addition waits some four cycles for the one before it. */
    private static double dot(float[] a, float[] b) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int whole = a.length & ~3;
        for (int i = 0; i < whole; i += 4) {
            sum0 += (double) a[i] * b[i];
            sum1 += (double) a[i + 1] * b[i + 1];
            sum2 += (double) a[i + 2] * b[i + 2];
            sum3 += (double) a[i + 3] * b[i + 3];
        }
        for (int i = whole; i < a.length; i++) {
            sum0 += (double) a[i] * b[i];
        }
        return sum0 + sum1 + (sum2 + sum3);
    }
}
