package podium.judge.engine.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import podium.judge.engine.compile.Compilation;
import podium.judge.engine.compile.Diagnostic;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Problem;

class CompileErrorsTest {
    private final Problem problem = Catalog.load().find("ndcg-at-k").orElseThrow();

    @Test
    void the_caret_stands_under_the_column_also_behind_tabs() {
        // javac counts a tab as going on to the next multiple of eight.
        assertThat(rendered(new Diagnostic("MyNdcgAtK.java", 3, 17, "incompatible types", "\tint x = \"a\";")))
                .containsExactly("MyNdcgAtK.java:3: incompatible types\n"
                        + "            int x = \"a\";\n"
                        + "                    ^");
    }

    @Test
    void a_changed_signature_is_told_the_contracts() {
        assertThat(rendered(new Diagnostic(
                        "MyNdcgAtK.java",
                        2,
                        8,
                        "MyNdcgAtK is not abstract and does not override abstract method",
                        "x")))
                .last()
                .asString()
                .contains("public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain)");
    }

    private List<String> rendered(Diagnostic diagnostic) {
        return CompileErrors.render(new Compilation.Failed(List.of(diagnostic), ""), problem);
    }
}
