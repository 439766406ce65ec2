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
import podium.judge.app.cli.QuizRound.Result;
import podium.judge.app.quiz.Quiz;
import podium.judge.app.quiz.QuizCase;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code quiz}: cases on metrics, evaluation and objectives. What is judged and what candidates mark themselves stay apart. */
@Command(description = "Order the answers to short cases on metrics, evaluation and objectives, and see why.")
final class QuizCommand implements Callable<Integer>, QuizRound.Memory {
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
        QuizRound round = new QuizRound(bench.console().style(), answers, this::say, seed);
        List<Result> results = new ArrayList<>();
        for (QuizCase each : chosen) {
            Optional<Result> result = round.ask(each, results.size() + 1, chosen.size(), this);
            if (result.isEmpty()) {
                break;
            }
            results.add(result.get());
            if (json) {
                bench.console().line(json(result.get()).toString());
            }
        }
        if (!results.isEmpty()) {
            say(summary(results));
        }
        return ExitCode.ACCEPTED;
    }

    @Override
    public void ordered(QuizCase each, List<Integer> order) {
        bench.withProgress(false, progress -> {
            progress.ordered(each.name(), order.get(0) == 0, each.agreement(order));
            return true;
        });
    }

    @Override
    public void marked(QuizCase each, int named) {
        bench.withProgress(false, progress -> {
            progress.marked(each.name(), named, each.namedFirst().size());
            return true;
        });
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
                last == null ? "" : QuizRound.percent(last),
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

    private static ObjectNode json(Result result) {
        ObjectNode node = node(result.of());
        node.putObject("judged").put("firstRight", result.firstRight()).put("agreement", result.agreement());
        node.putObject("selfMarked")
                .put("named", result.named())
                .put("points", result.of().namedFirst().size());
        return node;
    }

    private String summary(List<Result> results) {
        long right = results.stream().filter(Result::firstRight).count();
        double agreement =
                results.stream().mapToDouble(Result::agreement).average().orElse(0);
        int named = results.stream().mapToInt(Result::named).sum();
        int points = results.stream()
                .mapToInt(result -> result.of().namedFirst().size())
                .sum();
        return String.format(
                Locale.ROOT,
                "%n%s%n  judged       first choice right %d of %d times, order right in %s of the pairs%n"
                        + "  your marks   %d of %d points named",
                bench.console().style().strong("The quiz"),
                right,
                results.size(),
                QuizRound.percent(agreement),
                named,
                points);
    }
}
