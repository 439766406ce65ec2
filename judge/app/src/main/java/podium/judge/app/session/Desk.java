package podium.judge.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import podium.judge.app.session.Entry.Kind;
import podium.judge.app.session.MockPlan.Pick;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One exercise of a session, as the entries so far have left it. */
public final class Desk {
    private final Pick pick;
    private final List<Moment> moments = new ArrayList<>();
    private final Map<Integer, String> answers = new TreeMap<>();
    private final Map<Integer, Mark> marks = new TreeMap<>();
    private Optional<String> code = Optional.empty();
    private Optional<String> submitted = Optional.empty();
    private Optional<JsonNode> judgement = Optional.empty();
    private long active;
    private long talked;
    private boolean accepted;
    private boolean finished;

    Desk(Pick pick) {
        this.pick = pick;
    }

    /**
     * One thing that happened, by the exercise's own clock.
     *
     * @param entry what
     * @param active milliseconds in which the exercise had lain open for coding
     */
    public record Moment(Entry entry, long active) {}

    /**
     * What a candidate says of an answer; nobody has judged it.
     *
     * @param made points of a strong answer that were made
     * @param of how many there are
     */
    public record Mark(int made, int of) {}

    void take(Entry entry) {
        moments.add(new Moment(entry, active));
        switch (entry.kind()) {
            case SNAPSHOT -> code = Optional.of(entry.text());
            case SUBMIT -> {
                JsonNode verdict = JsonMapper.shared().readTree(entry.text());
                judgement = Optional.of(verdict);
                submitted = code;
                accepted |= verdict.path("verdict").asString("").equals("AC");
            }
            case FINISH -> finished = true;
            case ANSWER -> {
                String[] parts = entry.text().split("\n", 2);
                answers.put(Integer.valueOf(parts[0]), parts[1]);
            }
            case MARK -> {
                String[] parts = entry.text().split(" ");
                marks.put(Integer.valueOf(parts[0]), new Mark(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
            }
            default -> {}
        }
    }

    void spend(long millis) {
        if (finished) {
            talked += millis;
        } else {
            active += millis;
        }
    }

    /** Which exercise, and why. */
    public Pick pick() {
        return pick;
    }

    /** What happened to it, in order. */
    public List<Moment> moments() {
        return List.copyOf(moments);
    }

    /** The same of one kind, without the clock. */
    public List<Entry> entries(Kind kind) {
        return moments.stream()
                .map(Moment::entry)
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    /** How often something happened. */
    public int count(Kind kind) {
        return entries(kind).size();
    }

    /** The code as last saved; empty before the first key press. */
    public Optional<String> code() {
        return code;
    }

    /** Whether the code as it is now has been judged. */
    public boolean isJudged() {
        return submitted.isPresent() && submitted.equals(code);
    }

    /** The last judgement, as JSON; empty before the first. */
    public Optional<JsonNode> judgement() {
        return judgement;
    }

    /** Whether any code of it was accepted. */
    public boolean accepted() {
        return accepted;
    }

    /** Whether the code is final. */
    public boolean finished() {
        return finished;
    }

    /** Milliseconds in which it lay open for coding. */
    public long active() {
        return active;
    }

    /** Milliseconds in which it lay open after it was finished. */
    public long talked() {
        return talked;
    }

    /** Answers to follow-up questions, by number; an empty one was said aloud. */
    public Map<Integer, String> answers() {
        return Map.copyOf(answers);
    }

    /** What the candidate says of the answers, by number of the question. */
    public Map<Integer, Mark> marks() {
        return Map.copyOf(marks);
    }
}
