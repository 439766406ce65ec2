package podium.judge.hidden.pipelines.pointintimejoin;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import podium.exercises.pipelines.pointintimejoin.Feature;
import podium.exercises.pipelines.pointintimejoin.Label;
import podium.judge.hidden.pipelines.Partitions;

/** Labels and values of many entities for one call. Ids of labels are in no order of time. */
final class World {
    /** At zero, before and after it, inside 32 bits and far outside of them, on no whole second. */
    private static final long[] STARTS = {0, -3_600_321, 86_399_999, -7_000_000_000_123L, 1_700_000_000_457L};
    /** An odd factor permutes the integers, so that ids stay distinct. */
    private static final long SCRAMBLE = 0x9E37_79B9_7F4A_7C15L;

    private final RandomGenerator random;
    private final List<Label> labels = new ArrayList<>();
    private final List<Feature> features = new ArrayList<>();
    private final int first;
    private int entities;

    /** Entities, and ids of labels, are numbered from {@code first} on, so that several worlds can be in one call. */
    World(RandomGenerator random, int first) {
        this.random = random;
        this.first = first;
    }

    /** A value of an entity, its times counted from the entity's start. */
    record Known(long event, long available, double value) {}

    static Known known(long event, long available, double value) {
        return new Known(event, available, value);
    }

    /** Times of labels, counted from the entity's start. */
    static long[] at(long... times) {
        return times;
    }

    /** Adds, for each of several starts, an entity with labels at these times and these values. */
    World entities(long[] times, Known... values) {
        for (long start : STARTS) {
            named(first + ++entities, start, times, values);
        }
        return this;
    }

    /** Adds labels and values of this entity. */
    World named(long entity, long start, long[] times, Known... values) {
        for (long time : times) {
            labels.add(new Label(SCRAMBLE * (first + labels.size()), entity, start + time));
        }
        for (Known each : values) {
            features.add(new Feature(entity, start + each.event(), start + each.available(), each.value()));
        }
        return this;
    }

    /** Adds entities with up to so many values, and labels where something changes for them; values and times often tie. */
    World drawn(int count, int mostValues, int ttl) {
        int[] delays = {0, 0, 1, ttl / 2, ttl, 3 * ttl, -ttl / 2};
        int[] steps = {0, 0, 1, ttl / 2, ttl, 2 * ttl};
        int[] offsets = {-1, 0, 0, 1, ttl, ttl + 1};
        for (int i = 0; i < count; i++) {
            List<Known> values = new ArrayList<>();
            List<Long> times = new ArrayList<>(List.of(0L));
            long event = 0;
            for (int left = 1 + random.nextInt(mostValues); left > 0; left--) {
                event += pick(steps);
                Known value = known(event, event + pick(delays), 1 + random.nextInt(3));
                values.add(value);
                times.add((random.nextBoolean() ? value.event() : value.available()) + pick(offsets));
            }
            long start = STARTS[random.nextInt(STARTS.length)];
            named(
                    first + ++entities,
                    start,
                    times.stream().mapToLong(Long::longValue).toArray(),
                    values.toArray(Known[]::new));
        }
        return this;
    }

    private int pick(int[] numbers) {
        return numbers[random.nextInt(numbers.length)];
    }

    /** Delivers every value once more. */
    World repeated() {
        features.addAll(List.copyOf(features));
        return this;
    }

    /** Onto so many partitions, shuffled. */
    AsOfCase dealt(int partitions, long ttlMillis) {
        return new AsOfCase(
                Partitions.dealt(random, labels, partitions),
                Partitions.dealt(random, features, partitions),
                ttlMillis);
    }
}
