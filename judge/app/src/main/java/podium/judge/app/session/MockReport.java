package podium.judge.app.session;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import podium.judge.app.quiz.QuizCase;
import podium.judge.app.session.Desk.Moment;
import podium.judge.app.session.Entry.Kind;
import podium.judge.engine.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A session looked back at. What was judged, and what candidates say of their own answers, stand apart; facts accuse nobody.
 *
 * @param schema name and version of this shape
 * @param session its name
 * @param started when
 * @param setting preset, level and time, in a sentence
 * @param facts pauses and the like, a sentence each
 * @param outlook readiness by all judged evidence, this session's included
 * @param exercises in the session's order
 * @param quiz what was asked of the quiz
 */
public record MockReport(
        String schema,
        String session,
        Instant started,
        String setting,
        List<String> facts,
        Outlook outlook,
        List<Part> exercises,
        List<Case> quiz) {
    private static final String SCHEMA = "podium.session/1";
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int MILLIS = 1000;

    /** Copies the lists. */
    public MockReport {
        facts = List.copyOf(facts);
        exercises = List.copyOf(exercises);
        quiz = List.copyOf(quiz);
    }

    /** What a report shows of an exercise that the session did not. */
    public interface Solutions {
        /** The exercise of a name. */
        Problem problem(String slug);

        /** The reference's source. */
        String reference(Problem problem);

        /** The editorial, as Markdown. */
        String editorial(Problem problem);

        /** The code that an exercise begins with. */
        String stub(Problem problem);

        /** The questions that were asked. */
        List<Talk> talk(Problem problem);

        /** A case of the quiz. */
        QuizCase quiz(String name);
    }

    /**
     * One exercise.
     *
     * @param verdict of the last judgement; empty if there was none
     * @param timeline what was reached when, on the exercise's clock, a sentence each
     * @param facts hints, runs, pastes and time away, a sentence each
     * @param snapshots the code over time
     * @param questions what was asked afterwards
     * @param diff the last code beside the reference
     */
    public record Part(
            String slug,
            String title,
            String why,
            String verdict,
            String headline,
            List<String> timeline,
            List<String> facts,
            List<Mistake> mistakes,
            List<Snapshot> snapshots,
            List<Question> questions,
            String editorial,
            List<Line> diff) {}

    /**
     * A case of the quiz.
     *
     * @param judged how well its options were ordered; empty if it was not answered, and the rest with it
     * @param marked what the candidate says that was named first, which nobody has judged; empty if nothing
     */
    public record Case(
            String title,
            String situation,
            String judged,
            String marked,
            List<Choice> ranked,
            List<String> points,
            String source,
            String exercise) {}

    /**
     * An option of a case, the best first.
     *
     * @param yours where the candidate put it, 1 for first; 0 for left out
     */
    public record Choice(String text, String why, int yours) {}

    /**
     * The code at a moment.
     *
     * @param at minutes and seconds of the exercise's clock
     */
    public record Snapshot(String at, String code) {}

    /**
     * A question after an exercise.
     *
     * @param answer what was written; empty if it was said aloud, or not at all
     * @param marked what the candidate says of it, which nobody has judged; empty if nothing
     */
    public record Question(String question, String answer, List<String> points, String marked) {}

    /**
     * A line of two texts side by side.
     *
     * @param same whether both have it
     */
    public record Line(String own, String reference, boolean same) {}

    /** Looks back at a session. */
    public static MockReport of(MockLog log, Solutions solutions, Outlook outlook) {
        MockState state = MockState.of(log, log.elapsed());
        MockPlan plan = log.plan();
        String setting = plan.minutes() + " minutes at level " + plan.level() + ", in "
                + plan.preset().words() + " (" + plan.preset().slug() + "); seed " + plan.seed();
        List<Part> parts = state.desks().stream()
                .map(desk -> part(desk, log.ended(), solutions))
                .toList();
        List<Case> quiz = plan.quiz().stream()
                .map(name -> asked(
                        solutions.quiz(name), Optional.ofNullable(state.quiz().get(name))))
                .toList();
        return new MockReport(SCHEMA, plan.session(), plan.started(), setting, facts(log, state), outlook, parts, quiz);
    }

    private static Case asked(QuizCase each, Optional<MockState.Answered> answered) {
        if (answered.isEmpty()) {
            return new Case(each.title(), each.situation(), "", "", List.of(), List.of(), "", "");
        }
        List<Integer> order = answered.get().order();
        List<Choice> ranked = new ArrayList<>();
        for (int place = 0; place < each.options().size(); place++) {
            QuizCase.Option option = each.options().get(place);
            ranked.add(new Choice(option.text(), option.why(), order.indexOf(place) + 1));
        }
        String marked = answered.get()
                .mark()
                .map(mark -> mark.made() + " of " + mark.of())
                .orElse("");
        return new Case(
                each.title(),
                each.situation(),
                each.judged(order),
                marked,
                ranked,
                each.namedFirst(),
                each.source(),
                each.exercise());
    }

    private static List<String> facts(MockLog log, MockState state) {
        List<String> facts = new ArrayList<>();
        facts.add("It took " + time(log.elapsed()) + " of " + log.plan().minutes() + ":00.");
        if (state.pauses() > 0) {
            facts.add("The clock was stopped " + times(state.pauses()) + ".");
        }
        if (state.resumed() > 0) {
            facts.add("The program was started again " + times(state.resumed()) + ", and went on from what was saved.");
        }
        if (!log.intact()) {
            facts.add("Its record was changed outside Podium: the hashes of its entries do not match.");
        }
        if (!log.ended()) {
            facts.add("It is not over: ./podium mock goes on with it.");
        }
        return facts;
    }

    private static Part part(Desk desk, boolean ended, Solutions solutions) {
        Problem problem = solutions.problem(desk.pick().slug());
        Optional<JsonNode> judgement = desk.judgement();
        String code = desk.code().orElseGet(() -> solutions.stub(problem));
        return new Part(
                desk.pick().slug(),
                problem.metadata().title(),
                desk.pick().why(),
                judgement.map(node -> node.path("verdict").asString("")).orElse(""),
                judgement.map(node -> node.path("headline").asString("")).orElse("Nothing was judged."),
                timeline(desk),
                facts(desk),
                Mistake.of(desk, ended),
                desk.moments().stream()
                        .filter(moment -> moment.entry().kind() == Kind.SNAPSHOT)
                        .map(moment -> new Snapshot(
                                time(moment.active()), moment.entry().text()))
                        .toList(),
                questions(desk, solutions.talk(problem)),
                ended ? Task.inner(solutions.editorial(problem)) : "",
                ended ? diff(code, solutions.reference(problem)) : List.of());
    }

    private static List<String> timeline(Desk desk) {
        List<String> timeline = new ArrayList<>();
        first(desk, MockReport::compiled).ifPresent(at -> timeline.add("first compiled at " + at));
        first(desk, entry -> entry.kind() == Kind.RUN && entry.text().startsWith("0\n"))
                .ifPresent(at -> timeline.add("all visible tests passed at " + at));
        first(desk, entry -> entry.kind() == Kind.SUBMIT && verdict(entry).equals("AC"))
                .ifPresent(at -> timeline.add("accepted at " + at));
        timeline.add("open for coding for " + time(desk.active()) + ", "
                + desk.pick().minutes() + ":00 is what a prepared candidate needs");
        return timeline;
    }

    private static boolean compiled(Entry entry) {
        return entry.kind() == Kind.RUN
                        && !entry.text().startsWith("3\n")
                        && !entry.text().startsWith("4\n")
                || entry.kind() == Kind.SUBMIT && !verdict(entry).equals("CE");
    }

    private static String verdict(Entry submit) {
        return JsonMapper.shared().readTree(submit.text()).path("verdict").asString("");
    }

    private static Optional<String> first(Desk desk, java.util.function.Predicate<Entry> wanted) {
        return desk.moments().stream()
                .filter(moment -> wanted.test(moment.entry()))
                .findFirst()
                .map(Moment::active)
                .map(MockReport::time);
    }

    private static List<String> facts(Desk desk) {
        List<String> facts = new ArrayList<>();
        facts.add("visible tests run " + times(desk.count(Kind.RUN)) + ", judged " + times(desk.count(Kind.SUBMIT)));
        if (desk.count(Kind.HINT) > 0) {
            facts.add("hints: " + desk.count(Kind.HINT));
        }
        if (desk.count(Kind.PASTE) > 0) {
            facts.add("pasted " + times(desk.count(Kind.PASTE)) + ", " + sum(desk, Kind.PASTE) + " characters in all");
        }
        if (desk.count(Kind.AWAY) > 0) {
            facts.add("the page was left " + times(desk.count(Kind.AWAY)) + ", " + sum(desk, Kind.AWAY) + " s in all");
        }
        return facts;
    }

    private static int sum(Desk desk, Kind kind) {
        return desk.entries(kind).stream()
                .mapToInt(entry -> Integer.parseInt(entry.text()))
                .sum();
    }

    private static List<Question> questions(Desk desk, List<Talk> talk) {
        return talk.stream()
                .filter(each -> desk.answers().containsKey(each.number()))
                .map(each -> new Question(
                        each.question(),
                        desk.answers().getOrDefault(each.number(), ""),
                        each.points(),
                        desk.marks().containsKey(each.number())
                                ? desk.marks().get(each.number()).made() + " of "
                                        + each.points().size()
                                : ""))
                .toList();
    }

    private static List<Line> diff(String own, String reference) {
        return DiffRowGenerator.create()
                .lineNormalizer(line -> line)
                .build()
                .generateDiffRows(own.lines().toList(), reference.lines().toList())
                .stream()
                .map(row -> new Line(row.getOldLine(), row.getNewLine(), row.getTag() == DiffRow.Tag.EQUAL))
                .toList();
    }

    /** Minutes and seconds. */
    static String time(long millis) {
        long seconds = Duration.ofMillis(millis + MILLIS / 2).toSeconds();
        return seconds / SECONDS_PER_MINUTE + ":" + String.format(Locale.ROOT, "%02d", seconds % SECONDS_PER_MINUTE);
    }

    private static String times(int count) {
        return count == 0 ? "never" : count == 1 ? "once" : count + " times";
    }

    /** The report as JSON. */
    public String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /** The report as one page that needs nothing else. */
    public String html() {
        return Pages.of("report.jte", this);
    }

    /** The snapshots as a script may hold them: nothing in them can end it. */
    public static String script(List<Snapshot> snapshots) {
        return JsonMapper.shared().writeValueAsString(snapshots).replace("<", "\\u003c");
    }

    /** The report as Markdown. */
    public String markdown() {
        return new ReportText(this).toString();
    }
}
