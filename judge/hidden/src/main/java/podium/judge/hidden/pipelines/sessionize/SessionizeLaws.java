package podium.judge.hidden.pipelines.sessionize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import podium.exercises.pipelines.PlanFacts;
import podium.exercises.pipelines.sessionize.Click;
import podium.exercises.pipelines.sessionize.Session;
import podium.exercises.pipelines.sessionize.SessionizeLists;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.LawContext;
import podium.judge.engine.testkit.Laws;
import podium.judge.hidden.pipelines.PlanRules;

/** What is true of sessions. Each law asks about many members in one call. */
final class SessionizeLaws extends Laws<SessionizeLists> {
    private static final String GAP_RULE = "a silence of up to gapMillis, inclusive, stays inside a session";
    private static final String CAP_RULE =
            "a session's events lie within capMillis of its first event, inclusive; the next event starts anew";
    private static final String END_RULE = "a session ends at its last event, not at that plus the gap";
    private static final String ID_RULE = "an event is identified by its id; the same id seen twice is one event";
    private static final String TABLE_RULE = "input and output are unordered tables";
    private static final String COST_RULE = "one exchange by member and one sort; nothing is collected to the driver";
    private static final int CALLS_FOR_SMALLER = 20;

    private List<Session> ask(SessionizeCase c) {
        return subject().sessionize(c.partitions(), c.gapMillis(), c.capMillis());
    }

    private static long seed() {
        return LawContext.current().seed();
    }

    /** The answer to all scenes with these limits, whichever law asks first; empty where it threw. */
    private Optional<List<Session>> answer(Scene scene) {
        SessionizeCase together = scene.together(seed());
        return shared(List.of(together.gapMillis(), together.capMillis()), () -> ask(together));
    }

    /** What the shared answer says of this scene's members, and of members that no scene has. */
    private Optional<List<Session>> answerTo(Scene scene) {
        Set<Long> others = users(scene.together(seed()));
        others.removeAll(users(scene.among(seed())));
        return answer(scene)
                .map(all -> all.stream()
                        .filter(session -> !others.contains(session.user()))
                        .toList());
    }

    private static Set<Long> users(SessionizeCase c) {
        return c.clicks().stream().map(Click::user).collect(Collectors.toSet());
    }

    /** Asks about a scene alone only where the shared answer is wrong about it. */
    private void check(Scene scene) {
        if (!answerTo(scene).equals(Optional.of(PlainSessions.of(scene.among(seed()))))) {
            check(scene.alone(seed()));
        }
    }

    private boolean holds(SessionizeCase c) {
        return ask(c).equals(PlainSessions.of(c));
    }

    /** The sessions are those of the definition; if not, a part of the input that shows it is looked for first. */
    private void check(SessionizeCase c) {
        List<Session> got = ask(c);
        List<Session> wanted = PlainSessions.of(c);
        if (got.equals(wanted)) {
            return;
        }
        SessionizeCase small = smaller(c, got, wanted);
        LawContext.current().forgetCalls();
        Expect.equal(ask(small), PlainSessions.of(small));
        Expect.equal(got, wanted);
    }

    /** A part that fails as well. All laws of a judging have so many calls for it: one small example is what is read. */
    private SessionizeCase smaller(SessionizeCase c, List<Session> got, List<Session> wanted) {
        AtomicInteger calls = shared("calls for smaller examples", () -> new AtomicInteger(CALLS_FOR_SMALLER))
                .orElseThrow();
        Set<Session> missing = new HashSet<>(wanted);
        got.forEach(missing::remove);
        Set<Long> users = missing.stream().map(Session::user).collect(Collectors.toSet());
        SessionizeCase failing = c.usersByClicks().stream()
                .filter(users::contains)
                .findFirst()
                .map(c::only)
                .filter(alone -> calls.getAndDecrement() > 0 && !holds(alone))
                .orElse(c);
        List<SessionizeCase> parts = failing.parts();
        int part = 0;
        while (part < parts.size() && calls.getAndDecrement() > 0) {
            if (holds(parts.get(part))) {
                part++;
            } else {
                failing = parts.get(part);
                parts = failing.parts();
                part = 0;
            }
        }
        return failing;
    }

    @Test
    @Law("sessions equal the plain definition")
    void plain() {
        Scene.first().forEach(scene -> {
            SessionizeCase together = scene.together(seed());
            Optional<List<Session>> answer = answer(scene);
            if (!answer.equals(Optional.of(PlainSessions.of(together)))) {
                if (answer.isEmpty()) {
                    // Whatever it threw: first with an input that can be read.
                    check(scene.alone(seed()));
                }
                check(together);
            }
        });
    }

    @Test
    @Law(value = "partitions, and the order of events in them, mean nothing", convention = TABLE_RULE)
    void unordered() {
        check(Scene.SCATTERED);
    }

    @Test
    @Law(value = "an event that arrives twice, in one partition or in two, counts once", convention = ID_RULE)
    void duplicates() {
        check(Scene.REPEATED);
    }

    @Test
    @Law(value = "different events of the same millisecond all count", convention = ID_RULE)
    void ties() {
        check(Scene.TIED);
    }

    @Test
    @Law(value = "a silence exactly as long as the gap stays inside a session", convention = GAP_RULE)
    void gapExact() {
        check(Scene.GAP_EXACT);
    }

    @Test
    @Law(value = "a silence one millisecond longer than the gap ends a session", convention = GAP_RULE)
    void gapAndOne() {
        check(Scene.GAP_AND_ONE);
    }

    @Test
    @Law(value = "the silence is measured from the event before, not from the first", convention = GAP_RULE)
    void gapFromBefore() {
        check(Scene.GAP_FROM_BEFORE);
    }

    @Test
    @Law(value = "a session exactly as long as the cap stays whole", convention = CAP_RULE)
    void capExact() {
        check(Scene.CAP_EXACT);
    }

    @Test
    @Law(value = "one millisecond past the cap, counted from the first event, a session starts", convention = CAP_RULE)
    void capAndOne() {
        check(Scene.CAP_AND_ONE);
    }

    @Test
    @Law(
            value = "the cap of a session counts from its own first event, not from an earlier one's",
            convention = CAP_RULE)
    void capStartsAnew() {
        check(Scene.CAP_STARTS_ANEW);
    }

    @Test
    @Law(value = "a cap of Long.MAX_VALUE is no cap", convention = CAP_RULE)
    void noCap() {
        check(Scene.NO_CAP_AT_ALL);
    }

    @Test
    @Law(
            value = "a session ends at its last event; a single event is one that ends where it starts",
            convention = END_RULE)
    void ends() {
        check(Scene.SHORT);
    }

    @Test
    @Law("members are independent of one another")
    void members() {
        check(Scene.OVERLAPPING);
    }

    @Test
    @Law("ids that differ in sign or above 32 bits are different members")
    void wideUsers() {
        check(Scene.WIDE_USERS);
    }

    @Test
    @Law("times at zero, below it and beyond 32 bits are times like others")
    void wideTimes() {
        check(Scene.WIDE_TIMES);
    }

    @Test
    @Law("moving all times by the same amount moves the sessions by as much")
    void timeShift() {
        int members = Scene.LATER.room() - Scene.HERE.room();
        Optional<List<Session>> wanted = answerTo(Scene.HERE).map(here -> moved(here, members, Scene.LATER_BY));
        if (wanted.isEmpty() || !answerTo(Scene.LATER).equals(wanted)) {
            SessionizeCase c = Scene.HERE.alone(seed());
            List<Session> moved = moved(ask(c), 0, Scene.LATER_BY);
            Expect.equal(ask(c.shifted(Scene.LATER_BY)), moved);
        }
    }

    private static List<Session> moved(List<Session> sessions, int members, long millis) {
        return sessions.stream()
                .map(each ->
                        new Session(each.user() + members, each.start() + millis, each.end() + millis, each.events()))
                .toList();
    }

    @Test
    @Law(value = "the counts of a member's sessions add up to its different events", convention = ID_RULE)
    void countsAddUp() {
        Optional<Map<Long, Long>> wanted = Optional.of(events(Scene.COUNTED.together(seed())));
        if (!answer(Scene.COUNTED).map(SessionizeLaws::counts).equals(wanted)) {
            SessionizeCase c = Scene.COUNTED.alone(seed());
            Expect.equal(counts(ask(c)), events(c));
        }
    }

    private static Map<Long, Long> events(SessionizeCase c) {
        return c.clicks().stream()
                .distinct()
                .collect(Collectors.groupingBy(Click::user, TreeMap::new, Collectors.counting()));
    }

    private static Map<Long, Long> counts(List<Session> sessions) {
        return sessions.stream()
                .collect(Collectors.groupingBy(Session::user, TreeMap::new, Collectors.summingLong(Session::events)));
    }

    @Test
    @Law("without a cap, a larger gap never gives more sessions")
    void largerGap() {
        SessionizeCase c = Scene.FEW.alone(seed());
        int most = answerTo(Scene.FEW).map(List::size).orElse(0);
        if (ask(c.withGap(Long.MAX_VALUE)).size() > most) {
            double sessions = ask(c).size();
            Expect.atMost(ask(c.withGap(Long.MAX_VALUE)).size(), sessions);
        }
    }

    @Test
    @Law("no events give no sessions, and empty partitions change nothing")
    void empty() {
        check(new SessionizeCase(List.of(), Scene.GAP, Scene.CAP));
        List<Click> one = List.of(new Click("a", 7, 100), new Click("b", 7, 200));
        check(new SessionizeCase(List.of(List.of(), one, List.of(), List.of()), Scene.GAP, Scene.CAP));
    }

    @Test
    @Law(value = "with a gap or a cap of 0 only events of the same millisecond share a session", convention = CAP_RULE)
    void zeroLimits() {
        List<List<Click>> partitions = new Crowd(new SplittableRandom(seed()), 0)
                .members(0, 0, 1, 1, 1, 2)
                .members(5)
                .members(0, 3, 3)
                .dealt(3);
        check(new SessionizeCase(partitions, 0, Scene.NO_CAP));
        check(new SessionizeCase(partitions, Scene.GAP, 0));
    }

    private PlanFacts plan(SessionizeCase c) {
        return subject().sessionizePlan(c.partitions(), c.gapMillis(), c.capMillis());
    }

    @Test
    @Law(value = "no job has run when the dataset is handed back", convention = COST_RULE)
    void lazy() {
        PlanRules.requireLazy(plan(new SessionizeCase(List.of(), Scene.GAP, Scene.NO_CAP)));
        PlanRules.requireLazy(plan(Scene.GAP_EXACT.alone(seed())));
    }

    @Test
    @Law(value = "the plan exchanges rows at most twice and never joins every pair", convention = COST_RULE)
    void exchanges() {
        SessionizeCase c = Scene.GAP_EXACT.alone(seed());
        List<List<Click>> repeated = new ArrayList<>(c.partitions());
        repeated.add(c.partitions().get(0));
        PlanRules.requireFewExchanges(plan(new SessionizeCase(repeated, c.gapMillis(), c.capMillis())));
    }

    @Test
    @Law("100,000 events, half of them one bot's, give the sessions of the plain definition")
    void bot() {
        SessionizeCase c = SessionizeWorkload.drawn(new SplittableRandom(seed()), 100_000, 1_800_000, 3_600_000);
        Map<Long, Long> clicks = c.clicks().stream().collect(Collectors.groupingBy(Click::user, Collectors.counting()));
        LawContext.current()
                .tell(String.format(
                        Locale.ROOT,
                        "%,d events of %,d members, %,d of them one bot's",
                        c.clicks().size(),
                        clicks.size(),
                        Collections.max(clicks.values())));
        check(c);
    }
}
