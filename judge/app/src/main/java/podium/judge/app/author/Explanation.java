package podium.judge.app.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Why no law can kill a mutant, from a file {@value #FILE} beside the reference. It is found by place, change and text of the
 * line, as numbers of lines move. Each is a section:
 *
 * <pre>
 * ## IdTable.slotOf: Replaced XOR with AND
 * `int slot = (int) ((id ^ (id >>> 32)) * GOLDEN >>> shift);`
 *
 * Any slot to start from finds the id.
 * </pre>
 *
 * <p>A heading ends with {@code x2} where two mutants on one line read the same and neither can be killed.
 *
 * @param place class and method
 * @param what the change in words
 * @param times how many mutants it explains
 * @param source text of the line; empty if the section has none
 * @param why the reason; empty if the section has none
 */
record Explanation(String place, String what, int times, String source, String why) {
    static final String FILE = "equivalent-mutants.md";
    private static final Pattern HEADING = Pattern.compile("## ([^\\s:]+): (.+?)(?: x(\\d+))?");

    /** All sections of a file; what stands before the first is for people. */
    static List<Explanation> parse(String markdown) {
        List<Explanation> explanations = new ArrayList<>();
        for (String section : markdown.split("(?m)^(?=## )")) {
            if (section.startsWith("## ")) {
                explanations.add(
                        section(section.strip().lines().map(String::strip).toList()));
            }
        }
        return explanations;
    }

    private static Explanation section(List<String> lines) {
        Matcher heading = HEADING.matcher(lines.get(0));
        if (!heading.matches()) {
            return new Explanation(lines.get(0), "", 1, "", "");
        }
        List<String> text =
                lines.stream().skip(1).filter(line -> !line.isEmpty()).toList();
        Optional<String> source = text.stream()
                .findFirst()
                .filter(line -> line.length() > 2 && line.startsWith("`") && line.endsWith("`"))
                .map(line -> line.substring(1, line.length() - 1));
        int times = heading.group(3) == null ? 1 : Integer.parseInt(heading.group(3));
        String why = text.stream().skip(1).collect(Collectors.joining(" "));
        return new Explanation(heading.group(1), heading.group(2), times, source.orElse(""), why);
    }

    boolean isWhole() {
        return !what.isEmpty() && !source.isEmpty() && !why.isEmpty();
    }

    boolean explains(Mutant mutant) {
        return isWhole()
                && place.equals(mutant.place())
                && what.equals(mutant.what())
                && source.equals(mutant.source());
    }
}
