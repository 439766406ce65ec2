package podium.judge.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import podium.exercises.Level;
import podium.judge.app.quiz.Quiz;
import podium.judge.app.quiz.QuizCase;
import podium.judge.engine.report.Style;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code quiz}: cases on metrics, evaluation and objectives. What is judged and what candidates mark themselves stay apart. */
@Command(description = "Order the answers to short cases on metrics, evaluation and objectives, and see why.")
final class QuizCommand implements Callable<Integer> {
    private static final String SCHEMA = "podium.quiz/1";

    private final Workbench bench;
    private final BufferedReader answers;

    @Option(names = "--count", defaultValue = "3", description = "How many cases; default ${DEFAULT-VALUE}.")
    private int count = 3;

    @Option(names = "--topic", description = "Only cases of this topic (--list shows them).")
    private String topic = "";

    @Option(names = "--level", description = "Only cases of this level: L4, L5 or L6.")
    private Optional<Level> level = Optional.empty();

    @Option(names = "--seed", description = "The same seed asks the same cases in the same order.")
    private Long seed = 1L + new SecureRandom().nextInt(999_999_999);

    @Option(names = "--list", description = "List the cases and how you ordered them last; asks nothing.")
    private boolean list;

    @Option(names = "--json", description = "Print JSON, one object a case; what is asked goes to standard error.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    QuizCommand(Workbench bench) {
        this(bench, new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
    }

    /** A quiz whose answers are read from somewhere else. */
    QuizCommand(Workbench bench, BufferedReader answers) {
        this.bench = bench;
        this.answers = answers;
    }

    /** What came of one case; of the marks nobody knows whether they are deserved. */
    private record Result(QuizCase of, List<Integer> order, int named) {
        boolean firstRight() {
            return order.get(0) == 0;
        }

        double agreement() {
            return of.agreement(order);
        }
    }

    @Override
    public Integer call() throws IOException {
        Quiz quiz = Quiz.in(Quiz.folder(bench.kit().project()));
        Map<String, Double> agreements = bench.withProgress(Map.of(), progress -> progress.agreements());
        List<QuizCase> chosen = quiz.choose(list ? Integer.MAX_VALUE : count, this::isWanted, agreements, seed);
        if (chosen.isEmpty()) {
            throw CommandFailure.usage("no case is so: topics are "
                    + quiz.cases().stream()
                            .map(QuizCase::topic)
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        if (list) {
            chosen.forEach(each -> bench.console().line(listed(each, agreements)));
            return ExitCode.ACCEPTED;
        }
        List<Result> results = new ArrayList<>();
        for (QuizCase each : chosen) {
            Optional<Result> result = ask(each, results.size() + 1, chosen.size());
            if (result.isEmpty()) {
                break;
            }
            results.add(result.get());
        }
        if (!results.isEmpty()) {
            say(summary(results));
        }
        return ExitCode.ACCEPTED;
    }

    private boolean isWanted(QuizCase each) {
        return (topic.isEmpty() || each.topic().equalsIgnoreCase(topic))
                && level.map(each.level()::equals).orElse(true);
    }

    private String listed(QuizCase each, Map<String, Double> agreements) {
        Double last = agreements.get(each.name());
        if (json) {
            ObjectNode node = node(each);
            return (last == null ? node : node.put("agreement", last)).toString();
        }
        return String.format(
                Locale.ROOT,
                "  %-28s %s  %-16s %5s  %s",
                each.name(),
                each.level(),
                each.topic(),
                last == null ? "" : percent(last),
                each.title());
    }

    private static ObjectNode node(QuizCase each) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("schema", SCHEMA)
                .put("case", each.name())
                .put("title", each.title())
                .put("level", each.level().name())
                .put("topic", each.topic())
                .put("exercise", each.exercise());
    }

    /** What is asked and shown; standard output is kept clean where JSON is wanted. */
    private void say(String text) {
        if (json) {
            bench.console().say(text);
        } else {
            bench.console().line(text);
        }
    }

    /** Empty where the answers have ended. */
    private Optional<Result> ask(QuizCase each, int number, int all) throws IOException {
        Style style = bench.console().style();
        List<Integer> shown = Quiz.shown(each, seed);
        say("\n" + style.strong(number + "/" + all + "  " + each.title()) + "  "
                + style.faint(each.level() + ", " + each.topic()) + "\n\n" + style.wrapped(each.situation(), 0) + "\n");
        for (int i = 0; i < shown.size(); i++) {
            say("  " + letter(i) + "  "
                    + style.wrapped(each.options().get(shown.get(i)).text(), 5));
        }
        Optional<List<Integer>> order = order(shown);
        if (order.isEmpty()) {
            return Optional.empty();
        }
        say("What would you name first? In a few words, or aloud; then Enter.");
        answers.readLine();
        Result judged = new Result(each, order.get(), 0);
        bench.withProgress(false, progress -> {
            progress.ordered(each.name(), judged.firstRight(), judged.agreement());
            return true;
        });
        say(explained(judged, shown));
        Result result = new Result(each, order.get(), marked(each));
        if (json) {
            bench.console().line(json(result).toString());
        }
        return Optional.of(result);
    }

    private static char letter(int place) {
        return (char) ('a' + place);
    }

    private Optional<List<Integer>> order(List<Integer> shown) throws IOException {
        String letters = "abcdefgh".substring(0, shown.size());
        while (true) {
            say("\nYour order, best first (such as " + letter(1) + ", or " + letter(1) + letter(0)
                    + "...), q to stop:");
            String line = answers.readLine();
            if (line == null || line.strip().equalsIgnoreCase("q")) {
                return Optional.empty();
            }
            String given = line.toLowerCase(Locale.ROOT).replaceAll("[\\s,>]", "");
            boolean each = given.chars().allMatch(letter -> letters.indexOf(letter) >= 0);
            if (!given.isEmpty() && each && given.chars().distinct().count() == given.length()) {
                return Optional.of(given.chars()
                        .mapToObj(letter -> shown.get(letter - 'a'))
                        .toList());
            }
            say("expected each of " + letters + " at most once, best first; found \"" + Style.harmless(line) + "\"");
        }
    }

    private String explained(Result result, List<Integer> shown) {
        Style style = bench.console().style();
        StringBuilder text = new StringBuilder("\n");
        text.append(
                        result.firstRight()
                                ? style.good(style.check() + " first choice right")
                                : style.bad(style.cross() + " another is better"))
                .append(", order right in ")
                .append(percent(result.agreement()))
                .append(" of the pairs\n");
        for (int place = 0; place < result.of.options().size(); place++) {
            QuizCase.Option option = result.of.options().get(place);
            text.append("\n  ")
                    .append(place + 1)
                    .append("  (")
                    .append(letter(shown.indexOf(place)))
                    .append(")  ")
                    .append(style.wrapped(option.text(), 10))
                    .append("\n          ")
                    .append(style.faint(style.wrapped(option.why(), 10)))
                    .append('\n');
        }
        text.append("\n  ").append(style.faint(style.wrapped("Source: " + result.of.source(), 10)));
        if (!result.of.exercise().isEmpty()) {
            text.append("\n  Compute it: ./podium show ").append(result.of.exercise());
        }
        return text.toString();
    }

    /** How many points the candidate claims to have made. */
    private int marked(QuizCase each) throws IOException {
        say("\nA strong answer names these; which did you? (y or n, Enter is n; your own marks, kept apart)");
        int named = 0;
        for (String point : each.namedFirst()) {
            say("  " + bench.console().style().wrapped(point + "?", 2));
            String line = answers.readLine();
            named += line != null && line.strip().toLowerCase(Locale.ROOT).startsWith("y") ? 1 : 0;
        }
        int marks = named;
        bench.withProgress(false, progress -> {
            progress.marked(each.name(), marks, each.namedFirst().size());
            return true;
        });
        return named;
    }

    private static ObjectNode json(Result result) {
        ObjectNode node = node(result.of);
        node.putObject("judged").put("firstRight", result.firstRight()).put("agreement", result.agreement());
        node.putObject("selfMarked")
                .put("named", result.named)
                .put("points", result.of.namedFirst().size());
        return node;
    }

    private String summary(List<Result> results) {
        long right = results.stream().filter(Result::firstRight).count();
        double agreement =
                results.stream().mapToDouble(Result::agreement).average().orElse(0);
        int named = results.stream().mapToInt(Result::named).sum();
        int points = results.stream()
                .mapToInt(result -> result.of.namedFirst().size())
                .sum();
        return String.format(
                Locale.ROOT,
                "%n%s%n  judged       first choice right %d of %d times, order right in %s of the pairs%n"
                        + "  your marks   %d of %d points named",
                bench.console().style().strong("The quiz"),
                right,
                results.size(),
                percent(agreement),
                named,
                points);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
