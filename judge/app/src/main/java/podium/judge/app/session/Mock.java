package podium.judge.app.session;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import podium.judge.app.quiz.QuizCase;
import podium.judge.app.session.Entry.Kind;
import podium.judge.engine.judging.Disclosure;
import podium.judge.engine.judging.VisibleTests;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.report.JsonReport;
import podium.judge.engine.submission.SourceFile;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.submission.SubmissionRejected;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;

/**
 * A session that is going on. Everything that happens is in its log before it is answered, so a process that is killed
 * goes on from there. Safe for use from several threads; judgings come one after the other.
 */
public final class Mock {
    /** After the time is up the page may still hand in what was typed. */
    public static final Duration GRACE = Duration.ofSeconds(3);

    private static final Duration NOTED_EVERY = Duration.ofSeconds(1);
    private static final int MAX_CODE = 200_000;

    private final MockLog log;
    private final Map<String, Problem> problems;
    private final Ground ground;
    private final SessionClock clock;
    private final ReentrantLock judging = new ReentrantLock();

    /**
     * Goes on where the log ends; the clock runs.
     *
     * @param problems the plan's exercises by name
     * @param nanos a clock that nobody can set, such as {@link System#nanoTime}
     */
    public Mock(MockLog log, Map<String, Problem> problems, Ground ground, LongSupplier nanos) {
        this.log = log;
        this.problems = Map.copyOf(problems);
        this.ground = ground;
        this.clock = new SessionClock(log.elapsed(), nanos);
        boolean paused = MockState.of(log, log.elapsed()).paused();
        if (log.entries().isEmpty()) {
            clock.start();
            add(Kind.OPEN, log.plan().picks().get(0).slug(), "");
        } else if (!log.ended() && !paused) {
            clock.start();
            add(Kind.RESUME, "", "");
        }
    }

    /** What is asked for cannot be done now; says why, and what can. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** What the session was set up as. */
    public MockPlan plan() {
        return log.plan();
    }

    /** The exercise of that name. */
    public Problem problem(String slug) {
        return Objects.requireNonNull(problems.get(slug), slug);
    }

    /** Milliseconds so far. */
    public synchronized long elapsed() {
        return clock.elapsed();
    }

    /** Milliseconds that are left, 0 when the time is up. */
    public synchronized long left() {
        return Math.max(0, plan().limit().toMillis() - clock.elapsed());
    }

    /** Everything so far, counted to now. */
    public synchronized MockState state() {
        return MockState.of(log, clock.elapsed());
    }

    /** Whether the session is over. */
    public synchronized boolean ended() {
        return log.ended();
    }

    /** Keeps the code, if it has changed. */
    public synchronized void save(String slug, String code) {
        Desk desk = writable(slug);
        if (code.length() > MAX_CODE) {
            throw new Refused("expected at most " + MAX_CODE + " characters of code, found " + code.length());
        }
        if (!code.equals(desk.code().orElse(""))) {
            add(Kind.SNAPSHOT, slug, code);
        }
    }

    /** Brings an exercise to the front, or the quiz, which has no name. */
    public synchronized void open(String slug) {
        boolean quiz = slug.isEmpty() && !plan().quiz().isEmpty();
        if (!quiz) {
            desk(slug);
        }
        requireRunning();
        if (!state().open().map(Desk::pick).equals(state().desk(slug).map(Desk::pick))) {
            add(Kind.OPEN, slug, "");
        }
    }

    /** Notes a fact: a paste, a hint, time away. */
    public synchronized void fact(Kind kind, String slug, int amount) {
        desk(slug);
        if (!List.of(Kind.PASTE, Kind.AWAY, Kind.HINT).contains(kind)) {
            throw new Refused("expected a fact, found " + kind);
        }
        if (!log.ended()) {
            add(kind, slug, Integer.toString(amount));
        }
    }

    /** Stops the clock. */
    public synchronized void pause() {
        requireRunning();
        if (!plan().preset().pauses()) {
            throw new Refused("the preset " + plan().preset().slug() + " has no pause: its clock runs on");
        }
        add(Kind.PAUSE, "", "");
        clock.stop();
    }

    /** Lets the clock go on. */
    public synchronized void resume() {
        if (!log.ended() && !clock.isRunning()) {
            clock.start();
            add(Kind.RESUME, "", "");
        }
    }

    /** Runs the visible tests against the code as saved. */
    public VisibleTests.Outcome run(String slug) {
        if (!plan().preset().runs()) {
            throw new Refused("the preset " + plan().preset().slug() + " runs nothing until the end");
        }
        judging.lock();
        try {
            VisibleTests.Outcome outcome = ground.run(submission(slug));
            synchronized (this) {
                add(Kind.RUN, slug, outcome.exitCode() + "\n" + outcome.text());
            }
            return outcome;
        } finally {
            judging.unlock();
        }
    }

    /** Judges the code as saved; the answer, and what the progress is told, hold what the preset lets a candidate know. */
    public Judgement submit(String slug, Consumer<LawResult> progress) {
        Preset preset = plan().preset();
        if (preset.submits() == 0) {
            throw new Refused("the preset " + preset.slug() + " judges when the session ends");
        }
        judging.lock();
        try {
            synchronized (this) {
                if (writable(slug).count(Kind.SUBMIT) >= preset.submits()) {
                    throw new Refused("all " + preset.submits() + " submits are used: what is there at the end counts");
                }
            }
            return judged(slug, progress);
        } finally {
            judging.unlock();
        }
    }

    /** No hidden input is kept: the log is the candidate's own. */
    private Judgement judged(String slug, Consumer<LawResult> progress) {
        Disclosure level = plan().preset().submit() == Preset.Submit.COUNTED ? Disclosure.GRADED : Disclosure.MOCK;
        Judgement whole = ground.judge(submission(slug), law -> progress.accept(level.applyTo(law)));
        synchronized (this) {
            add(Kind.SUBMIT, slug, JsonReport.of(Disclosure.MOCK.applyTo(whole)));
        }
        return level.applyTo(whole);
    }

    private Submission submission(String slug) {
        Problem problem = problem(slug);
        String code = state().desk(slug).flatMap(Desk::code).orElse("");
        if (code.isBlank()) {
            throw new Refused("there is no code yet");
        }
        try {
            return Submission.of(problem, List.of(new SourceFile("My" + problem.prefix() + ".java", code)));
        } catch (SubmissionRejected e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    /** Makes the code final, which opens the talk. */
    public synchronized void finish(String slug) {
        if (!desk(slug).finished()) {
            requireRunning();
            add(Kind.FINISH, slug, "");
        }
    }

    /** Keeps the answer to a follow-up question; an empty one was said aloud. */
    public synchronized void answer(String slug, int question, String text) {
        requireFinished(slug);
        add(Kind.ANSWER, slug, question + "\n" + text);
    }

    /** Keeps what the candidate says of an answer. */
    public synchronized void mark(String slug, int question, int made, int of) {
        requireFinished(slug);
        if (made < 0 || made > of) {
            throw new Refused("expected 0 to " + of + " points, found " + made);
        }
        add(Kind.MARK, slug, question + " " + made + " " + of);
    }

    /**
     * Keeps how a case of the quiz was ordered, once.
     *
     * @param order the places of its options, best first; may leave out the last ones
     */
    public synchronized void order(QuizCase each, List<Integer> order) {
        requireRunning();
        long places = order.stream()
                .distinct()
                .filter(place -> place >= 0 && place < each.options().size())
                .count();
        if (order.isEmpty() || places < order.size()) {
            throw new Refused("expected options of " + each.name() + ", each at most once, found " + order);
        }
        if (!plan().quiz().contains(each.name()) || state().quiz().containsKey(each.name())) {
            throw new Refused("this session does not ask " + each.name() + ", or it is answered");
        }
        add(Kind.ORDER, each.name(), order.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        ground.ordered(each, order);
    }

    /** Keeps how many of a case's points the candidate claims to have named, once it is ordered. */
    public synchronized void named(QuizCase each, int named) {
        int of = each.namedFirst().size();
        boolean open = Optional.ofNullable(state().quiz().get(each.name()))
                .filter(answered -> answered.mark().isEmpty())
                .isPresent();
        if (!open || named < 0 || named > of) {
            throw new Refused("expected 0 to " + of + " points, once, of a case that is answered, found " + named);
        }
        add(Kind.NAMED, each.name(), named + " " + of);
        ground.named(each, named);
    }

    /** To be called about once a second: notes the clock. Answers whether the time, grace included, is up. */
    public synchronized boolean tick() {
        if (log.ended()) {
            return false;
        }
        long elapsed = clock.elapsed();
        if (elapsed - log.elapsed() >= NOTED_EVERY.toMillis()) {
            try {
                log.note(elapsed);
            } catch (SQLException e) {
                throw unsaved(e);
            }
        }
        return elapsed >= plan().limit().plus(GRACE).toMillis();
    }

    /** Ends the session: judges what has not been judged as it is now, and then closes the log. */
    public void end(String why) {
        judging.lock();
        try {
            for (Desk desk : state().desks()) {
                if (!ended() && desk.code().isPresent() && !desk.isJudged()) {
                    judged(desk.pick().slug(), law -> {});
                }
            }
            synchronized (this) {
                if (!log.ended()) {
                    add(Kind.END, "", why);
                    clock.stop();
                }
            }
        } finally {
            judging.unlock();
        }
    }

    private Desk desk(String slug) {
        return state().desk(slug)
                .orElseThrow(() -> new Refused("this session has no exercise called \"" + slug + "\""));
    }

    private Desk writable(String slug) {
        Desk desk = desk(slug);
        requireRunning();
        if (desk.finished()) {
            throw new Refused("the code of " + slug + " is final: its talk has begun");
        }
        return desk;
    }

    private void requireFinished(String slug) {
        if (!desk(slug).finished()) {
            throw new Refused("the talk about " + slug + " begins when its code is final");
        }
    }

    private void requireRunning() {
        if (log.ended()) {
            throw new Refused("the session is over");
        }
        if (!clock.isRunning()) {
            throw new Refused("the clock stands: go on first");
        }
        if (clock.elapsed() > plan().limit().plus(GRACE).toMillis()) {
            throw new Refused("the time is up");
        }
    }

    private void add(Kind kind, String slug, String text) {
        try {
            log.add(clock.elapsed(), kind, slug, text);
        } catch (SQLException e) {
            throw unsaved(e);
        }
    }

    private static IllegalStateException unsaved(SQLException cause) {
        return new IllegalStateException("the session cannot be saved: " + cause.getMessage(), cause);
    }
}
