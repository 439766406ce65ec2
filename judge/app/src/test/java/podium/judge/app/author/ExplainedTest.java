package podium.judge.app.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainedTest {
    private static final String FILE = """
            # Mutants that no law can kill

            ## Table.slot: Replaced XOR with AND
            `int slot = id ^ 1;`

            Any slot to start from
            finds the id.
            """;

    private static Mutant mutant(String place, String what, int line, String source) {
        return new Mutant("podium." + place, place, "Math", what, line, source, new byte[0]);
    }

    private static Mutant xor(int line) {
        return mutant("Table.slot", "Replaced XOR with AND", line, "int slot = id ^ 1;");
    }

    @Test
    void an_explanation_follows_its_line_wherever_that_moves() {
        Explained explained = Explained.of(List.of(xor(7001)), Explanation.parse(FILE), true);
        assertThat(explained.reasons()).containsValue("Any slot to start from finds the id.");
        assertThat(explained.unexplained()).isEmpty();
        assertThat(explained.complaints()).isEmpty();
    }

    @Test
    void another_text_of_the_line_is_not_explained() {
        Mutant other = mutant("Table.slot", "Replaced XOR with AND", 3, "int slot = id ^ 2;");
        assertThat(Explained.of(List.of(other), Explanation.parse(FILE), true).unexplained())
                .containsExactly(other);
    }

    @Test
    void another_change_of_the_line_is_not_explained() {
        Mutant other = mutant("Table.slot", "Replaced XOR with OR", 3, "int slot = id ^ 1;");
        assertThat(Explained.of(List.of(other), Explanation.parse(FILE), true).unexplained())
                .containsExactly(other);
    }

    @Test
    void another_method_is_not_explained() {
        Mutant other = mutant("Table.find", "Replaced XOR with AND", 3, "int slot = id ^ 1;");
        assertThat(Explained.of(List.of(other), Explanation.parse(FILE), true).unexplained())
                .containsExactly(other);
    }

    @Test
    void one_explanation_explains_one_survivor_only() {
        Explained explained = Explained.of(List.of(xor(3), xor(4)), Explanation.parse(FILE), true);
        assertThat(explained.unexplained()).singleElement().matches(mutant -> mutant.line() == 4);
        assertThat(explained.complaints()).singleElement().asString().contains("explains 1 of several", "x2");
    }

    @Test
    void an_explanation_times_two_explains_two() {
        List<Explanation> twice = Explanation.parse(FILE.replace("with AND", "with AND x2"));
        Explained explained = Explained.of(List.of(xor(3), xor(4)), twice, true);
        assertThat(explained.unexplained()).isEmpty();
        assertThat(explained.complaints()).isEmpty();
    }

    @Test
    void an_explanation_that_no_survivor_needs_is_complained_about() {
        assertThat(Explained.of(List.of(), Explanation.parse(FILE), true).complaints())
                .singleElement()
                .asString()
                .contains("Table.slot: Replaced XOR with AND", "`int slot = id ^ 1;`", "remove it");
    }

    @Test
    void an_explanation_may_be_of_a_mutant_that_was_not_judged() {
        assertThat(Explained.of(List.of(), Explanation.parse(FILE), false).complaints())
                .isEmpty();
    }

    @Test
    void an_explanation_without_a_reason_explains_nothing() {
        List<Explanation> bare = Explanation.parse("## Table.slot: Replaced XOR with AND\n`int slot = id ^ 1;`\n");
        Explained explained = Explained.of(List.of(xor(3)), bare, true);
        assertThat(explained.unexplained()).hasSize(1);
        assertThat(explained.complaints()).singleElement().asString().contains("a reason");
    }
}
