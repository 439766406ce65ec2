package podium.judge.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import podium.judge.app.quiz.QuizCase;
import podium.judge.app.session.Desk;
import podium.judge.app.session.Entry.Kind;
import podium.judge.app.session.Mock;
import podium.judge.app.session.MockState;
import podium.judge.app.session.Preset;
import podium.judge.app.session.Talk;
import podium.judge.engine.judging.VisibleTests;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.report.ConsoleReport;
import podium.judge.engine.report.Style;
import podium.judge.engine.verdict.Judgement;

/** A mock session in a terminal: the same session, its code in a file that is edited here or elsewhere and watched. */
final class TerminalMock implements AutoCloseable, QuizRound.Memory {
    private static final List<Integer> ANNOUNCED = List.of(10, 1);
    private static final long MINUTE = 60_000;

    private final Workbench bench;
    private final BufferedReader answers;
    private final Mock mock;
    private final MockTexts texts;
    private final Path folder;
    private final boolean outside;
    private final ScheduledExecutorService ticking = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "podium-clock");
        thread.setDaemon(true);
        return thread;
    });
    /** The editor while it is open, and what is in it. */
    private volatile Optional<TerminalPad> pad = Optional.empty();

    private volatile Optional<String> typed = Optional.empty();
    private long leftBefore;

    /**
     * A session whose files lie in a folder.
     *
     * @param outside whether the files are edited by another program
     */
    TerminalMock(Workbench bench, BufferedReader answers, Mock mock, Path folder, boolean outside) {
        this.bench = bench;
        this.answers = answers;
        this.mock = mock;
        this.texts = new MockTexts(bench, mock.plan().seed());
        this.folder = folder;
        this.outside = outside;
        this.leftBefore = mock.left();
    }

    /** Goes on until the session is over or is left for later. */
    void hold() throws IOException {
        for (Desk desk : mock.state().desks()) {
            Path file = file(desk);
            Files.createDirectories(folder);
            // What was saved last counts: a file may be older than the session's own memory.
            Files.writeString(file, desk.code().orElseGet(() -> texts.stub(problem(desk))));
        }
        ticking.scheduleAtFixedRate(this::guardedTick, 1, 1, TimeUnit.SECONDS);
        task();
        line("\n" + commands());
        while (!mock.ended()) {
            bench.console().out().print("\n" + prompt());
            bench.console().out().flush();
            String answer = answers.readLine();
            if (answer == null) {
                return;
            }
            takeFiles();
            if (mock.ended() || !obeyed(answer.strip().toLowerCase(Locale.ROOT))) {
                return;
            }
        }
    }

    private String prompt() {
        Desk desk = open();
        String own = time(desk.finished() ? desk.talked() : desk.active());
        return desk.pick().slug() + "  " + own
                + (desk.finished() ? " talking, " : " of " + desk.pick().minutes() + ":00, ")
                + (mock.state().paused() ? "paused" : time(mock.left()) + " left") + " > ";
    }

    private String commands() {
        Preset preset = mock.plan().preset();
        return "  " + (outside ? "" : "edit, ") + (preset.runs() ? "run, " : "")
                + (preset.submits() > 0 ? "submit, " : "") + "hint, task, next, done (its questions), "
                + (mock.plan().quiz().isEmpty() ? "" : "quiz, ")
                + (preset.pauses() ? "pause, " : "") + "leave (go on later), end\n  Your code: " + file(open());
    }

    /** Does what is asked for; answers whether the session goes on here. */
    private boolean obeyed(String command) throws IOException {
        try {
            switch (command) {
                case "e", "edit" -> edit();
                case "r", "run" -> run();
                case "s", "submit" -> submit();
                case "h", "hint" -> hint();
                case "t", "task" -> task();
                case "n", "next" -> next();
                case "d", "done" -> talk();
                case "q", "quiz" -> quiz();
                case "p", "pause" -> pause();
                case "end" -> mock.end("ended by the candidate");
                case "l", "leave" -> {
                    return false;
                }
                default -> line(commands());
            }
        } catch (Mock.Refused e) {
            line("  " + e.getMessage());
        }
        return true;
    }

    private void edit() throws IOException {
        if (outside) {
            line("  Edit it where you like: " + file(open()));
            return;
        }
        try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
            TerminalPad opened = new TerminalPad(terminal, file(open()), code -> typed = Optional.of(code));
            pad = Optional.of(opened);
            opened.run();
        } finally {
            pad = Optional.empty();
            typed = Optional.empty();
        }
        takeFiles();
    }

    private void run() {
        VisibleTests.Outcome outcome = mock.run(open().pick().slug());
        line(Style.harmless(outcome.text()).stripTrailing());
    }

    private void submit() {
        boolean counted = mock.plan().preset().submit() == Preset.Submit.COUNTED;
        Judgement judgement = mock.submit(open().pick().slug(), law -> {
            if (!counted) {
                line(ConsoleReport.line(law, style()));
            }
        });
        long held = judgement.laws().stream()
                .filter(law -> law.verdict() == podium.judge.engine.verdict.Verdict.AC)
                .count();
        judgement.compileErrors().forEach(error -> line(Style.harmless(error)));
        line("  " + judgement.verdict() + "  "
                + (counted ? held + " of " + judgement.laws().size() + " laws hold" : judgement.headline()));
    }

    private void hint() {
        Desk desk = open();
        List<String> hints = Markdown.sections(bench.prompt(problem(desk)), "### Hint");
        int level = Math.min(hints.size(), desk.count(Kind.HINT) + 1);
        mock.fact(Kind.HINT, desk.pick().slug(), level);
        line(TerminalText.of(hints.get(level - 1), style()));
    }

    private void task() {
        String prompt = bench.prompt(problem(open()));
        String shown = Markdown.without(Markdown.without(prompt, "Hints"), "Follow-up questions");
        line(TerminalText.of(shown, style()));
    }

    private void next() {
        List<Desk> desks = mock.state().desks();
        List<String> slugs = desks.stream().map(desk -> desk.pick().slug()).toList();
        mock.open(slugs.get((slugs.indexOf(open().pick().slug()) + 1) % slugs.size()));
        task();
    }

    private void pause() {
        if (mock.state().paused()) {
            mock.resume();
        } else {
            mock.pause();
        }
    }

    private void talk() throws IOException {
        String slug = open().pick().slug();
        mock.finish(slug);
        for (Talk each : texts.talk(problem(open()))) {
            if (open().marks().containsKey(each.number())) {
                continue;
            }
            line("\n" + style().strong(style().wrapped(each.question(), 0)));
            String answer = asked("  Your answer in a line, or Enter once you have said it aloud: ");
            mock.answer(slug, each.number(), answer);
            line("  A strong answer holds:");
            each.points().forEach(point -> line("  - " + style().wrapped(point, 4)));
            mock.mark(slug, each.number(), made(each), each.points().size());
        }
    }

    /** Its time is nobody's own. */
    private void quiz() throws IOException {
        String slug = open().pick().slug();
        List<String> cases = mock.plan().quiz();
        mock.open("");
        QuizRound round =
                new QuizRound(style(), answers, this::line, mock.plan().seed());
        for (String name : cases) {
            boolean open = !mock.state().quiz().containsKey(name);
            if (open
                    && round.ask(texts.quiz(name), cases.indexOf(name) + 1, cases.size(), this)
                            .isEmpty()) {
                break;
            }
        }
        mock.open(slug);
    }

    @Override
    public void ordered(QuizCase each, List<Integer> order) {
        mock.order(each, order);
    }

    @Override
    public void marked(QuizCase each, int named) {
        mock.named(each, named);
    }

    private int made(Talk talk) throws IOException {
        String answer = asked("  How many of these " + talk.points().size() + " did you make? (marked by yourself) ");
        return answer.matches("\\d{1,3}") ? Math.min(talk.points().size(), Integer.parseInt(answer)) : 0;
    }

    private String asked(String question) throws IOException {
        bench.console().out().print(question);
        bench.console().out().flush();
        String answer = answers.readLine();
        return answer == null ? "" : answer.strip();
    }

    /** What goes wrong is shown: an exception would end the ticking without a word. */
    private void guardedTick() {
        try {
            tick();
        } catch (IllegalStateException | UncheckedIOException e) {
            announce(String.valueOf(e.getMessage()));
        }
    }

    private void announce(String text) {
        pad.ifPresentOrElse(opened -> opened.say(text), () -> line("\n  " + text));
    }

    private void tick() {
        takeFiles();
        long left = mock.left();
        for (int minutes : ANNOUNCED) {
            if (leftBefore > minutes * MINUTE && left <= minutes * MINUTE) {
                announce(minutes + (minutes == 1 ? " minute" : " minutes") + " left");
            }
        }
        leftBefore = left;
        if (mock.tick()) {
            announce("The time is up: what is there is judged.");
            mock.end("the time was up");
            announce(pad.isPresent() ? "The session is over. Leave with Ctrl-X." : "Press Enter.");
        }
    }

    /** Saves what the files hold; what cannot be saved now, such as in a pause, is taken later. */
    private void takeFiles() {
        for (Desk desk : mock.state().desks()) {
            try {
                Optional<String> edited = desk.pick().equals(open().pick()) ? typed : Optional.empty();
                String code = edited.isPresent() ? edited.get() : Files.readString(file(desk));
                boolean changed = !code.equals(desk.code().orElseGet(() -> texts.stub(problem(desk))));
                if (changed
                        && !desk.finished()
                        && !mock.ended()
                        && !mock.state().paused()) {
                    mock.save(desk.pick().slug(), code);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file(desk), e);
            }
        }
    }

    private Desk open() {
        MockState state = mock.state();
        return state.open().orElseGet(() -> state.desks().get(0));
    }

    private Problem problem(Desk desk) {
        return mock.problem(desk.pick().slug());
    }

    private Path file(Desk desk) {
        return folder.resolve("My" + problem(desk).prefix() + ".java");
    }

    private Style style() {
        return bench.console().style();
    }

    private void line(String text) {
        bench.console().line(text);
    }

    private static String time(long millis) {
        return String.format(Locale.ROOT, "%d:%02d", millis / MINUTE, millis % MINUTE / 1000);
    }

    @Override
    public void close() {
        ticking.shutdownNow();
    }
}
