package podium.judge.app.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.judge.app.session.Entry.Kind;

/** A session as its entries so far have left it. */
public final class MockState {
    private final Map<String, Desk> desks = new LinkedHashMap<>();
    private Optional<Desk> open = Optional.empty();
    private long counted;
    private boolean paused;
    private int pauses;
    private int resumed;

    private MockState(MockPlan plan) {
        plan.picks().forEach(pick -> desks.put(pick.slug(), new Desk(pick)));
    }

    /** The state after all entries of a log, counted to a moment of the session's clock in milliseconds. */
    public static MockState of(MockLog log, long elapsed) {
        MockState state = new MockState(log.plan());
        log.entries().forEach(state::take);
        state.spendUntil(elapsed);
        return state;
    }

    private void take(Entry entry) {
        spendUntil(entry.elapsed());
        desk(entry.slug()).ifPresent(desk -> desk.take(entry));
        switch (entry.kind()) {
            case OPEN -> open = desk(entry.slug());
            case PAUSE -> {
                paused = true;
                pauses++;
            }
            case RESUME -> {
                resumed += paused ? 0 : 1;
                paused = false;
            }
            default -> {}
        }
    }

    private void spendUntil(long elapsed) {
        long millis = elapsed - counted;
        open.ifPresent(desk -> desk.spend(millis));
        counted = elapsed;
    }

    /** The exercises, in order. */
    public List<Desk> desks() {
        return List.copyOf(desks.values());
    }

    /** The exercise of that name. */
    public Optional<Desk> desk(String slug) {
        return Optional.ofNullable(desks.get(slug));
    }

    /** The exercise in front. */
    public Optional<Desk> open() {
        return open;
    }

    /** Whether the clock was stopped on purpose. */
    public boolean paused() {
        return paused;
    }

    /** How often the clock was stopped on purpose. */
    public int pauses() {
        return pauses;
    }

    /** How often the program went away and came back. */
    public int resumed() {
        return resumed;
    }

    /** How often something happened, over all exercises. */
    public int count(Kind kind) {
        return desks.values().stream().mapToInt(desk -> desk.count(kind)).sum();
    }
}
