package podium.judge.app.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import podium.judge.engine.problem.Catalog;

/** Every shipped case is whole; an order is worth the pairs that stand right. */
class QuizCaseTest {
    private static final Quiz SHIPPED = Quiz.in(Quiz.folder(Path.of(System.getProperty("podium.project", "../.."))));

    private static final String WHOLE = """
            # A title

            - Level: L4
            - Topic: metrics

            What now?

            ## Options

            ### 1

            This.

            > Because.

            ### 2

            That,
            and more.

            > Tempts.
            > But.

            ### 3

            Nothing.

            > No.

            ## Named first

            - a point over
              two lines

            ## Source

            Folklore.
            """;

    @TestFactory
    Stream<DynamicTest> a_shipped_case_names_an_exercise_that_is_there() {
        Catalog catalog = Catalog.load();
        return SHIPPED.cases().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.name(),
                        () -> assertThat(each.exercise().isEmpty()
                                        || catalog.find(each.exercise()).isPresent())
                                .as("expected an exercise, found %s", each.exercise())
                                .isTrue()));
    }

    @Test
    void there_are_enough_of_them_for_a_few_evenings() {
        assertThat(SHIPPED.cases()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(SHIPPED.cases().stream()
                        .filter(each -> !each.exercise().isEmpty())
                        .count())
                .isGreaterThan(SHIPPED.cases().size() / 2);
    }

    @Test
    void parts_may_run_over_lines() {
        QuizCase read = QuizCase.parse("x", WHOLE);
        assertThat(read.situation()).isEqualTo("What now?");
        assertThat(read.options().get(1)).isEqualTo(new QuizCase.Option("That, and more.", "Tempts. But."));
        assertThat(read.namedFirst()).containsExactly("a point over two lines");
    }

    @Test
    void what_is_missing_is_named() {
        assertThatThrownBy(() -> QuizCase.parse("x", WHOLE.replace("Folklore.", "")))
                .hasMessage("expected a Source in the quiz case x, found none");
        assertThatThrownBy(() -> QuizCase.parse("x", WHOLE.replace("L4", "L9")))
                .hasMessage("expected a level of [L4, L5, L6] in the quiz case x, found L9");
        assertThatThrownBy(() -> QuizCase.parse("x", WHOLE.replace("> No.", "")))
                .hasMessageStartingWith("expected an answer, and below it why in lines that start with >");
    }

    @Test
    void an_order_is_worth_its_right_pairs() {
        QuizCase three = QuizCase.parse("x", WHOLE);
        assertThat(three.agreement(List.of(0, 1, 2))).isEqualTo(1);
        assertThat(three.agreement(List.of(2, 1, 0))).isZero();
        assertThat(three.agreement(List.of(0))).isCloseTo(2.5 / 3, within(1e-12));
        assertThat(three.agreement(List.of(1, 0, 2))).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void the_same_seed_shows_the_same() {
        QuizCase three = QuizCase.parse("x", WHOLE);
        assertThat(Quiz.shown(three, 3)).isEqualTo(Quiz.shown(three, 3)).containsExactlyInAnyOrder(0, 1, 2);
    }
}
