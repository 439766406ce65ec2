package podium.judge.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import podium.judge.app.quiz.Quiz;
import podium.judge.app.quiz.QuizCase;
import podium.judge.engine.report.Style;

/**
 * Asks cases of the quiz in a terminal, one after the other.
 *
 * @param answers what is typed
 * @param say shows a text
 * @param seed of the order in which options are shown
 */
record QuizRound(Style style, BufferedReader answers, Consumer<String> say, long seed) {
    /** What has to be remembered as soon as it is known. */
    interface Memory {
        /** Options by their places, best first: this part is judged. */
        void ordered(QuizCase each, List<Integer> order);

        /** How many points the candidate claims to have named: nobody has judged that. */
        void marked(QuizCase each, int named);
    }

    /** What came of one case; of the marks nobody knows whether they are deserved. */
    record Result(QuizCase of, List<Integer> order, int named) {
        boolean firstRight() {
            return order.get(0) == 0;
        }

        double agreement() {
            return of.agreement(order);
        }
    }

    /** Empty where the answers have ended. */
    Optional<Result> ask(QuizCase each, int number, int all, Memory memory) throws IOException {
        List<Integer> shown = Quiz.shown(each, seed);
        say.accept("\n" + style.strong(number + "/" + all + "  " + each.title()) + "  "
                + style.faint(each.level() + ", " + each.topic()) + "\n\n" + style.wrapped(each.situation(), 0) + "\n");
        for (int i = 0; i < shown.size(); i++) {
            say.accept("  " + letter(i) + "  "
                    + style.wrapped(each.options().get(shown.get(i)).text(), 5));
        }
        Optional<List<Integer>> order = order(shown);
        if (order.isEmpty()) {
            return Optional.empty();
        }
        say.accept("What would you name first? In a few words, or aloud; then Enter.");
        answers.readLine();
        memory.ordered(each, order.get());
        say.accept(explained(new Result(each, order.get(), 0), shown));
        int named = named(each);
        memory.marked(each, named);
        return Optional.of(new Result(each, order.get(), named));
    }

    private static char letter(int place) {
        return (char) ('a' + place);
    }

    private Optional<List<Integer>> order(List<Integer> shown) throws IOException {
        String letters = "abcdefgh".substring(0, shown.size());
        while (true) {
            say.accept("\nYour order, best first (such as " + letter(1) + ", or " + letter(1) + letter(0)
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
            say.accept("expected each of " + letters + " at most once, best first; found \"" + Style.harmless(line)
                    + "\"");
        }
    }

    private String explained(Result result, List<Integer> shown) {
        StringBuilder text = new StringBuilder("\n");
        String judged = result.of().judged(result.order());
        text.append(
                        result.firstRight()
                                ? style.good(style.check() + " " + judged)
                                : style.bad(style.cross() + " " + judged))
                .append('\n');
        for (int place = 0; place < result.of().options().size(); place++) {
            QuizCase.Option option = result.of().options().get(place);
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
        text.append("\n  ")
                .append(style.faint(style.wrapped("Source: " + result.of().source(), 10)));
        if (!result.of().exercise().isEmpty()) {
            text.append("\n  Compute it: ./podium show ").append(result.of().exercise());
        }
        return text.toString();
    }

    /** How many points the candidate claims to have made. */
    private int named(QuizCase each) throws IOException {
        say.accept("\nA strong answer names these; which did you? (y or n, Enter is n; your own marks, kept apart)");
        int named = 0;
        for (String point : each.namedFirst()) {
            say.accept("  " + style.wrapped(point + "?", 2));
            String line = answers.readLine();
            named += line != null && line.strip().toLowerCase(Locale.ROOT).startsWith("y") ? 1 : 0;
        }
        return named;
    }

    static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
