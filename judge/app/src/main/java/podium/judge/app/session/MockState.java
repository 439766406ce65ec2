package podium.judge.app.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import podium.judge.app.session.Entry.Kind;

/** A session as its entries so far have left it. */
public final class MockState {
    private final Map<String, Desk> desks = new LinkedHashMap<>();
    private final Map<String, Answered> quiz = new LinkedHashMap<>();
    private Optional<Desk> open = Optional.empty();
    private long counted;
    private boolean paused;
    private int pauses;
    private int resumed;

    private MockState(MockPlan plan) {
        plan.picks().forEach(pick -> desks.put(pick.slug(), new Desk(pick)));
    }

    /**
     * A case of the quiz that was answered.
     *
     * @param order the places of its options, best first: this part is judged
     * @param mark what the candidate says of it, which nobody has judged; empty if nothing yet
     */
    public record Answered(List<Integer> order, Optional<Desk.Mark> mark) {}

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
            case ORDER -> quiz.put(entry.slug(), new Answered(numbers(entry), Optional.empty()));
            case NAMED -> {
                List<Integer> marks = numbers(entry);
                Optional<Desk.Mark> mark = Optional.of(new Desk.Mark(marks.get(0), marks.get(1)));
                quiz.computeIfPresent(entry.slug(), (name, before) -> new Answered(before.order(), mark));
            }
            default -> {}
        }
    }

    private static List<Integer> numbers(Entry entry) {
        return Stream.of(entry.text().split(" ")).map(Integer::valueOf).toList();
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

    /** What was answered of the quiz, by the cases' names. */
    public Map<String, Answered> quiz() {
        return Map.copyOf(quiz);
    }

    /** The exercise in front; empty while the quiz is. */
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
