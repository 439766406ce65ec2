package podium.judge.hidden.pipelines.sessionize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import podium.exercises.pipelines.sessionize.Click;
import podium.judge.hidden.pipelines.Partitions;

/**
 * Events of many members for one call: a call takes Spark a tenth of a second, whatever its size. Ids of events are in no
 * order of time.
 */
final class Crowd {
    /** At zero, before and after it, inside 32 bits and far outside of them, on no whole second. */
    private static final long[] STARTS = {0, -3_600_321, 86_399_999, -7_000_000_000_123L, 1_700_000_000_457L};

    private final RandomGenerator random;
    private final List<Click> clicks = new ArrayList<>();
    private final int first;
    private int members;

    /** Members, and ids of events, are numbered from {@code first} on, so that several crowds can be in one call. */
    Crowd(RandomGenerator random, int first) {
        this.random = random;
        this.first = first;
    }

    /** Adds, for each of several starts, a member whose events come so long after it. */
    Crowd members(long... offsets) {
        for (long start : STARTS) {
            long[] times = offsets.clone();
            for (int i = 0; i < times.length; i++) {
                times[i] += start;
            }
            member(times);
        }
        return this;
    }

    /** Adds a member with events at these times. */
    Crowd member(long... times) {
        return named(first + ++members, times);
    }

    /** Adds the member of this id with events at these times. */
    Crowd named(long user, long... times) {
        for (long time : times) {
            String id = Integer.toUnsignedString(~(first + clicks.size()) * 0x9E37_79B1, Character.MAX_RADIX);
            clicks.add(new Click(id, user, time));
        }
        return this;
    }

    /** Adds members with up to so many events, whose silences lie around the gap; some come at the same millisecond. */
    Crowd drawn(int count, int mostEvents, int gap) {
        long[] steps = {0, 1, gap / 2, gap - 1, gap, gap, gap + 1, 3L * gap};
        for (int i = 0; i < count; i++) {
            long[] times = new long[1 + random.nextInt(mostEvents)];
            long time = STARTS[random.nextInt(STARTS.length)];
            for (int j = 0; j < times.length; j++) {
                times[j] = time;
                time += steps[random.nextInt(steps.length)];
            }
            member(times);
        }
        return this;
    }

    /** Delivers every {@code nth} event once more. */
    Crowd repeating(int nth) {
        for (int i = clicks.size() - 1; i >= 0; i -= nth) {
            clicks.add(clicks.get(i));
        }
        return this;
    }

    /** Onto so many partitions, shuffled. */
    List<List<Click>> dealt(int partitions) {
        return Partitions.dealt(random, clicks, partitions);
    }

    /** Latest first, and so that events next to each other in time are never in the same partition. */
    List<List<Click>> scattered(int partitions) {
        List<Click> latestFirst = new ArrayList<>(clicks);
        latestFirst.sort(Comparator.comparingLong(Click::user)
                .thenComparing(Comparator.comparingLong(Click::ts).reversed()));
        List<List<Click>> dealt = new ArrayList<>();
        for (int i = 0; i < partitions; i++) {
            dealt.add(new ArrayList<>());
        }
        for (int i = 0; i < latestFirst.size(); i++) {
            dealt.get(i % partitions).add(latestFirst.get(i));
        }
        return dealt;
    }
}
