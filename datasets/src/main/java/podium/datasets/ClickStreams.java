package podium.datasets;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Seeded click streams for sessions. One member is a bot with half of all events, the others come in bursts; one event in
 * fifty is delivered twice. Events are dealt onto partitions in no order, and their ids say nothing of their time.
 */
public final class ClickStreams {
    /** 2023-11-14T22:13:20Z. */
    private static final long EPOCH_MILLIS = 1_700_000_000_000L;
    /** Mean time from one event of the bot to its next, in milliseconds. */
    private static final int BOT_PACE_MILLIS = 2_000;

    private static final int BURST_PACE_MILLIS = 240_000;
    private static final int PAUSE_MILLIS = 20 * 3_600_000;
    private static final int EVENTS_A_MEMBER = 20;
    private static final int EVENTS_A_BURST = 5;
    private static final int DELIVERED_ONCE = 50;
    /** An odd factor permutes the integers, so that ids stay distinct. */
    private static final int SCRAMBLE = 0x9E37_79B1;

    private ClickStreams() {}

    /**
     * One event.
     *
     * @param id differs from event to event; two deliveries of one event share it
     * @param user the member; the bot's is among the others'
     * @param millis time since the epoch
     */
    public record Event(String id, long user, long millis) {}

    /**
     * Draws a stream.
     *
     * @param random the only source of randomness
     * @param count how many different events, half of them the bot's
     * @param partitions how many inner lists
     */
    public static List<List<Event>> withBot(RandomGenerator random, int count, int partitions) {
        List<List<Event>> dealt = new ArrayList<>();
        for (int i = 0; i < partitions; i++) {
            dealt.add(new ArrayList<>());
        }
        long bot = user(random);
        long botMillis = EPOCH_MILLIS;
        long user = user(random);
        long millis = EPOCH_MILLIS;
        for (int i = 0; i < count; i++) {
            Event event;
            if (i % 2 == 0) {
                botMillis += 1 + random.nextInt(2 * BOT_PACE_MILLIS);
                event = new Event(id(i), bot, botMillis);
            } else {
                if (random.nextInt(EVENTS_A_MEMBER) == 0) {
                    user = user(random);
                    millis = EPOCH_MILLIS + random.nextInt(PAUSE_MILLIS);
                }
                boolean pause = random.nextInt(EVENTS_A_BURST) == 0;
                millis += random.nextInt(pause ? PAUSE_MILLIS : BURST_PACE_MILLIS);
                event = new Event(id(i), user, millis);
            }
            for (int copies = random.nextInt(DELIVERED_ONCE) == 0 ? 2 : 1; copies > 0; copies--) {
                insert(random, dealt.get(random.nextInt(partitions)), event);
            }
        }
        return dealt;
    }

    private static long user(RandomGenerator random) {
        return random.nextLong(1L << 48);
    }

    private static String id(int number) {
        return Integer.toUnsignedString(number * SCRAMBLE, Character.MAX_RADIX);
    }

    /** Puts the event at a random place; what stood there goes to the end. */
    private static void insert(RandomGenerator random, List<Event> partition, Event event) {
        int place = random.nextInt(partition.size() + 1);
        if (place == partition.size()) {
            partition.add(event);
        } else {
            partition.add(partition.set(place, event));
        }
    }
}
