package podium.judge.app.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import podium.exercises.Level;

/**
 * One case: a situation, answers from the best to the worst, and what a strong answer names.
 *
 * @param name its file's, without the ending
 * @param title a few words
 * @param level whom it is for
 * @param topic one word, such as {@code evaluation}
 * @param exercise slug of the exercise that lets one compute what it is about; empty if there is none
 * @param situation ends with the question
 * @param options best first
 * @param namedFirst points that a strong answer makes, one line each
 * @param source a paper or book, or that something is folklore
 */
public record QuizCase(
        String name,
        String title,
        Level level,
        String topic,
        String exercise,
        String situation,
        List<Option> options,
        List<String> namedFirst,
        String source) {
    /** Fewer are guessed right too often. */
    static final int FEWEST_OPTIONS = 3;

    /** Copies the lists. */
    public QuizCase {
        options = List.copyOf(options);
        namedFirst = List.copyOf(namedFirst);
    }

    /**
     * A possible answer.
     *
     * @param text the answer
     * @param why why it is the best, or what is tempting about it and wrong
     */
    public record Option(String text, String why) {}

    /**
     * Reads a case from its Markdown: title, fields, situation, options with why each tempts, points, source.
     *
     * @throws IllegalArgumentException if a part is missing; says which, and in which case
     */
    public static QuizCase parse(String name, String markdown) {
        Parts parts = new Parts(name, markdown);
        List<Option> options = parts.options();
        List<String> named = parts.items("Named first");
        if (options.size() < FEWEST_OPTIONS || named.isEmpty()) {
            throw parts.expected(
                    "at least " + FEWEST_OPTIONS + " options and a point to be named first",
                    options.size() + " and " + named.size());
        }
        return new QuizCase(
                name,
                parts.required("title"),
                parts.level(),
                parts.required("Topic"),
                parts.fields.getOrDefault("Compute it", ""),
                parts.paragraph("situation"),
                options,
                named,
                parts.paragraph("Source"));
    }

    /**
     * How well an order agrees with the right one: the share of pairs of options that stand in the right order. A pair of which
     * neither is named counts half.
     *
     * @param order options by their place in {@link #options}, best first; may leave out the last ones
     * @return in [0, 1]
     */
    public double agreement(List<Integer> order) {
        double agreed = 0;
        int pairs = 0;
        for (int better = 0; better < options.size(); better++) {
            for (int worse = better + 1; worse < options.size(); worse++) {
                pairs++;
                agreed += agreed(place(order, better), place(order, worse));
            }
        }
        return agreed / pairs;
    }

    /** How well an order agrees with the right one, in a sentence without its full stop. */
    public String judged(List<Integer> order) {
        return (order.get(0) == 0 ? "first choice right" : "another is better") + ", order right in "
                + Math.round(100 * agreement(order)) + " % of the pairs";
    }

    /** What is left out stands behind what is named, side by side. */
    private static int place(List<Integer> order, int option) {
        int place = order.indexOf(option);
        return place < 0 ? order.size() : place;
    }

    private static double agreed(int better, int worse) {
        return better == worse ? 0.5 : better < worse ? 1 : 0;
    }

    /** The parts of a case's text by their headings. */
    private static final class Parts {
        private final String name;
        private final Map<String, String> fields;

        Parts(String name, String markdown) {
            this.name = name;
            this.fields = new java.util.HashMap<>();
            StringBuilder body = new StringBuilder();
            String heading = "situation";
            for (String line : markdown.lines().toList()) {
                if (line.startsWith("# ")) {
                    fields.put("title", line.substring(2).strip());
                } else if (line.startsWith("## ")) {
                    fields.put(heading, body.toString().strip());
                    body.setLength(0);
                    heading = line.substring(3).strip();
                } else if (heading.equals("situation") && line.matches("- [A-Z][a-z ]+: .*")) {
                    fields.put(
                            line.substring(2, line.indexOf(':')),
                            line.substring(line.indexOf(':') + 1).strip());
                } else {
                    body.append(line).append('\n');
                }
            }
            fields.put(heading, body.toString().strip());
        }

        String required(String field) {
            String value = fields.getOrDefault(field, "");
            if (value.isEmpty()) {
                throw expected("a " + field, "none");
            }
            return value;
        }

        /** One line of plain text: whoever shows it breaks it anew. */
        String paragraph(String field) {
            return required(field).replace('\n', ' ').replace("*", "");
        }

        Level level() {
            String value = required("Level");
            try {
                return Level.valueOf(value);
            } catch (IllegalArgumentException e) {
                throw expected("a level of " + List.of(Level.values()), value);
            }
        }

        /** Below {@code ### 1} and so on: the answer, then why in a quotation. */
        List<Option> options() {
            List<Option> options = new ArrayList<>();
            for (String part : required("Options").split("(?m)^### \\d+$")) {
                if (!part.isBlank()) {
                    options.add(new Option(lines(part, false), lines(part, true)));
                }
            }
            options.stream()
                    .filter(option -> option.text().isEmpty() || option.why().isEmpty())
                    .findFirst()
                    .ifPresent(option -> {
                        throw expected("an answer, and below it why in lines that start with >", option.toString());
                    });
            return options;
        }

        private static String lines(String part, boolean quoted) {
            return part.lines()
                    .filter(line -> line.startsWith(">") == quoted)
                    .map(line -> line.replaceFirst("^> ?", "").strip())
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining(" "));
        }

        List<String> items(String field) {
            List<String> items = new ArrayList<>();
            for (String line : required(field).lines().toList()) {
                if (line.startsWith("- ")) {
                    items.add(line.substring(2).strip());
                } else if (!items.isEmpty()) {
                    items.set(items.size() - 1, items.get(items.size() - 1) + " " + line.strip());
                }
            }
            return items;
        }

        IllegalArgumentException expected(String wanted, String found) {
            return new IllegalArgumentException(
                    "expected " + wanted + " in the quiz case " + name + ", found " + found);
        }
    }
}
