package podium.judge.hidden.pipelines.sessionize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
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

/** What is true of sessions. Each law asks about many members in one call. */
final class SessionizeLaws extends Laws<SessionizeLists> {
    private static final String GAP_RULE = "a silence of up to gapMillis, inclusive, stays inside a session";
    private static final String CAP_RULE =
            "a session's events lie within capMillis of its first event, inclusive; the next event starts anew";
    private static final String END_RULE = "a session ends at its last event, not at that plus the gap";
    private static final String ID_RULE = "an event is identified by its id; the same id seen twice is one event";
    private static final String TABLE_RULE = "input and output are unordered tables";
    private static final String COST_RULE = "one exchange by member and one sort; nothing is collected to the driver";
    private static final int GAP = 1_000;
    private static final long CAP = 5_000;
    private static final long NO_CAP = Long.MAX_VALUE;
    private static final int MOST_CALLS = 12;

    private List<Session> ask(SessionizeCase c) {
        return subject().sessionize(c.partitions(), c.gapMillis(), c.capMillis());
    }

    private static Crowd crowd() {
        return new Crowd(random());
    }

    private static SplittableRandom random() {
        return new SplittableRandom(LawContext.current().seed());
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

    private SessionizeCase smaller(SessionizeCase c, List<Session> got, List<Session> wanted) {
        List<Session> differing = new ArrayList<>(wanted);
        differing.removeAll(got);
        SessionizeCase failing = c.usersByClicks().stream()
                .filter(user -> differing.stream().anyMatch(session -> session.user() == user))
                .findFirst()
                .map(c::only)
                .filter(alone -> !holds(alone))
                .orElse(c);
        List<SessionizeCase> parts = failing.parts();
        for (int call = 0, part = 0; call < MOST_CALLS && part < parts.size(); call++) {
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
        for (long cap : new long[] {2_500, NO_CAP}) {
            check(crowd().drawn(80, 12, GAP).repeating(5).dealt(5, GAP, cap));
        }
    }

    @Test
    @Law(value = "partitions, and the order of events in them, mean nothing", convention = TABLE_RULE)
    void unordered() {
        check(crowd().members(0, 400, 800, 1_200, 4_000, 4_500)
                .drawn(20, 8, GAP)
                .scattered(6, GAP, CAP));
    }

    @Test
    @Law(value = "an event that arrives twice, in one partition or in two, counts once", convention = ID_RULE)
    void duplicates() {
        check(crowd().members(0, 700, 900, 4_000)
                .drawn(20, 6, GAP)
                .repeating(1)
                .repeating(3)
                .dealt(4, GAP, CAP));
    }

    @Test
    @Law(value = "different events of the same millisecond all count", convention = ID_RULE)
    void ties() {
        check(crowd().members(0, 0, 0, 500, 500).members(7, 7).dealt(3, GAP, CAP));
    }

    @Test
    @Law(value = "a silence exactly as long as the gap stays inside a session", convention = GAP_RULE)
    void gapExact() {
        check(crowd().members(0, GAP).members(0, GAP, 2 * GAP).dealt(3, GAP, NO_CAP));
    }

    @Test
    @Law(value = "a silence one millisecond longer than the gap ends a session", convention = GAP_RULE)
    void gapAndOne() {
        check(crowd().members(0, GAP + 1).members(0, GAP, 2 * GAP + 1).dealt(3, GAP, NO_CAP));
    }

    @Test
    @Law(value = "the silence is measured from the event before, not from the first", convention = GAP_RULE)
    void gapFromBefore() {
        check(crowd().members(0, 700, 1_400, 2_100, 2_800).dealt(3, GAP, NO_CAP));
    }

    @Test
    @Law(value = "a session exactly as long as the cap stays whole", convention = CAP_RULE)
    void capExact() {
        check(crowd().members(0, CAP)
                .members(0, 1_000, CAP - 1, CAP)
                .members(0, CAP, CAP)
                .dealt(3, CAP, CAP));
    }

    @Test
    @Law(value = "one millisecond past the cap, counted from the first event, a session starts", convention = CAP_RULE)
    void capAndOne() {
        check(crowd().members(0, CAP + 1)
                .members(0, 2_000, 4_000, CAP + 1, CAP + 500)
                .dealt(3, 2 * CAP, CAP));
    }

    @Test
    @Law(
            value = "the cap of a session counts from its own first event, not from an earlier one's",
            convention = CAP_RULE)
    void capStartsAnew() {
        check(crowd().members(0, 4_500, 7_500, 11_500, 12_400, 12_600).dealt(3, CAP, CAP));
    }

    @Test
    @Law(value = "a cap of Long.MAX_VALUE is no cap", convention = CAP_RULE)
    void noCap() {
        check(crowd().members(3, 903, 1_803, 2_703, 3_603).dealt(3, GAP, NO_CAP));
    }

    @Test
    @Law(
            value = "a session ends at its last event; a single event is one that ends where it starts",
            convention = END_RULE)
    void ends() {
        check(crowd().members(0).members(0, 600).members(0, 10 * GAP).dealt(3, GAP, CAP));
    }

    @Test
    @Law("members are independent of one another")
    void members() {
        Crowd crowd = crowd();
        for (long user = 1; user <= 12; user++) {
            crowd.member(user, 300 * user, 300 * user + 650, 300 * user + 1_200);
        }
        check(crowd.dealt(3, GAP, CAP));
    }

    @Test
    @Law("ids that differ in sign or above 32 bits are different members")
    void wideUsers() {
        long wide = 1L << 32;
        check(crowd().member(1, 0, 900)
                .member(-1, 200, 1_100)
                .member(1 + wide, 400, 1_300)
                .member(1 - wide, 600, 1_500)
                .member(Long.MIN_VALUE, 100, 2_000)
                .member(Long.MAX_VALUE, 100)
                .member(0, 500, 1_400)
                .dealt(3, GAP, CAP));
    }

    @Test
    @Law("times at zero, below it and beyond 32 bits are times like others")
    void wideTimes() {
        long wide = 1L << 32;
        check(crowd().member(1, -400, 0, 400)
                .member(2, 0, wide)
                .member(3, Integer.MAX_VALUE, Integer.MAX_VALUE + 500L)
                .member(4, -wide - 600, -wide, 300 - wide, 300)
                .member(5, 1, 900)
                .member(6, -2_000_000_000_000L, 2_000_000_000_000L)
                .dealt(3, GAP, NO_CAP));
    }

    @Test
    @Law("moving all times by the same amount moves the sessions by as much")
    void timeShift() {
        long millis = 1_234_567_890_623L;
        SessionizeCase c = crowd().members(100, 600, 1_500, 2_300).dealt(3, GAP, CAP);
        List<Session> wanted = ask(c).stream()
                .map(each -> new Session(each.user(), each.start() + millis, each.end() + millis, each.events()))
                .toList();
        Expect.equal(ask(c.shifted(millis)), wanted);
    }

    @Test
    @Law(value = "the counts of a member's sessions add up to its different events", convention = ID_RULE)
    void countsAddUp() {
        SessionizeCase c = crowd().drawn(6, 6, GAP).repeating(2).dealt(3, GAP, CAP);
        Map<Long, Long> wanted = new TreeMap<>();
        c.clicks().stream().distinct().map(Click::user).forEach(user -> wanted.merge(user, 1L, Long::sum));
        Map<Long, Long> got = new TreeMap<>();
        ask(c).forEach(session -> got.merge(session.user(), session.events(), Long::sum));
        Expect.equal(got, wanted);
    }

    @Test
    @Law("without a cap, a larger gap never gives more sessions")
    void largerGap() {
        SessionizeCase c = crowd().drawn(8, 6, GAP).dealt(3, GAP, NO_CAP);
        double sessions = ask(c).size();
        Expect.atMost(ask(c.withGap(Long.MAX_VALUE)).size(), sessions);
    }

    @Test
    @Law("no events give no sessions, and empty partitions change nothing")
    void empty() {
        check(new SessionizeCase(List.of(), GAP, CAP));
        List<Click> one = List.of(new Click("a", 7, 100), new Click("b", 7, 200));
        check(new SessionizeCase(List.of(List.of(), one, List.of(), List.of()), GAP, CAP));
    }

    @Test
    @Law(value = "with a gap or a cap of 0 only events of the same millisecond share a session", convention = CAP_RULE)
    void zeroLimits() {
        Crowd crowd = crowd().members(0, 0, 1, 1, 1, 2).members(5).members(0, 3, 3);
        check(crowd.dealt(3, 0, NO_CAP));
        check(crowd.dealt(3, GAP, 0));
    }

    private PlanFacts plan() {
        return subject()
                .sessionizePlan(crowd().members(0, 700).dealt(3, GAP, CAP).partitions(), GAP, CAP);
    }

    @Test
    @Law(value = "no job has run when the dataset is handed back", convention = COST_RULE)
    void lazy() {
        PlanFacts plan = plan();
        Expect.holds(plan.jobs() == 0, plan, "jobs = 0: nothing collected, counted or shown");
    }

    @Test
    @Law(value = "the plan exchanges rows at most twice and never joins every pair", convention = COST_RULE)
    void exchanges() {
        PlanFacts plan = plan();
        Expect.holds(plan.exchanges() <= 2, plan, "exchanges of at most 2");
        Expect.holds(plan.nestedLoops() == 0, plan, "nestedLoops = 0");
    }

    @Test
    @Law("100,000 events, half of them one bot's, give the sessions of the plain definition")
    void bot() {
        SessionizeCase c = SessionizeWorkload.drawn(random(), 100_000, 1_800_000, 3_600_000);
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
