package podium.judge.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import podium.judge.engine.testkit.Definition;
import podium.judge.engine.testkit.Definitions;

/**
 * One input on which definitions of a metric differ: the table of docs/conventions.md, computed.
 *
 * @param columns what each value is
 * @param values of a definition, one a column
 */
public record Probe<C>(List<String> columns, Function<C, double[]> values) {
    private static final Path PAGE = Path.of("../../docs/conventions.md");

    /** Requires the page to hold the table of the definition asked for and of those that part from it at one point. */
    public void requireOnPage(C house, Definitions<C> definitions) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("| Definition | " + String.join(" | ", columns) + " |");
        lines.add("|---" + "|---".repeat(columns.size()) + "|");
        lines.add(row("**house**", house));
        definitions.others().stream()
                .filter(definition -> definition.traits().size() == 1)
                .filter(definition -> !cells(definition.as()).equals(cells(house)))
                .forEach(definition -> lines.add(row(definition.traits().get(0), definition.as())));
        assertThat(Files.readString(PAGE)).contains(String.join("\n", lines));
    }

    /** The definitions that part at one point and that this input does not tell from another, or from the one asked for. */
    public List<String> alike(C house, Definitions<C> definitions) {
        List<Definition<C>> single = definitions.others().stream()
                .filter(definition -> definition.traits().size() <= 1)
                .toList();
        return single.stream().collect(Collectors.groupingBy(definition -> cells(definition.as()))).values().stream()
                .filter(same -> same.size() > 1)
                .flatMap(List::stream)
                .flatMap(definition -> definition.traits().stream())
                .sorted()
                .toList();
    }

    private String row(String name, C definition) {
        return "| " + name + " | " + cells(definition) + " |";
    }

    private String cells(C definition) {
        return DoubleStream.of(values.apply(definition))
                .mapToObj(value -> String.format(Locale.ROOT, "%.4f", value))
                .collect(Collectors.joining(" | "));
    }
}
