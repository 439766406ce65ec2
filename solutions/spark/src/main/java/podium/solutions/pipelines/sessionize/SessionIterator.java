package podium.solutions.pipelines.sessionize;

import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Folds events that are sorted by user, time and id into sessions, one at a time. */
final class SessionIterator implements Iterator<Row> {
    private static final int USER = 0;
    private static final int TS = 1;
    private static final int EVENT_ID = 2;

    private final Iterator<Row> events;
    private final long gapMillis;
    private final long capMillis;

    /** First event of the session after the one last returned; empty at the end. */
    private Optional<Row> pending;

    /**
     * Over the rows of one partition.
     *
     * @param events columns user, ts, eventId, sorted by them
     * @param gapMillis longest silence
     * @param capMillis longest session
     */
    SessionIterator(Iterator<Row> events, long gapMillis, long capMillis) {
        this.events = events;
        this.gapMillis = gapMillis;
        this.capMillis = capMillis;
        this.pending = events.hasNext() ? Optional.of(events.next()) : Optional.empty();
    }

    @Override
    public boolean hasNext() {
        return pending.isPresent();
    }

    @Override
    public Row next() {
        Row first = pending.orElseThrow();
        pending = Optional.empty();
        Row last = first;
        long count = 1;
        while (pending.isEmpty() && events.hasNext()) {
            Row event = events.next();
            if (!joins(event, first, last)) {
                pending = Optional.of(event);
            } else if (!event.getString(EVENT_ID).equals(last.getString(EVENT_ID))) {
                last = event;
                count++;
            }
        }
        return RowFactory.create(first.getLong(USER), first.getLong(TS), last.getLong(TS), count);
    }

    /** Compares differences, because a sum with {@code Long.MAX_VALUE} overflows. */
    private boolean joins(Row event, Row first, Row last) {
        long ts = event.getLong(TS);
        return event.getLong(USER) == first.getLong(USER)
                && ts - last.getLong(TS) <= gapMillis
                && ts - first.getLong(TS) <= capMillis;
    }
}
