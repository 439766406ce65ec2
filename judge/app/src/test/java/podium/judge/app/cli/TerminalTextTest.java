package podium.judge.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import podium.judge.engine.report.Style;

class TerminalTextTest {
    private static final Style NARROW = new Style(40, false, false);

    @Test
    void a_table_has_columns_that_fit_and_whose_cells_break_between_words() {
        String table = "| Question | Answer |\n|---|---|\n"
                + "| May it be empty? | Yes, and then the answer is `0` |\n| k < 1? | no |\n";
        assertThat(TerminalText.of(table, NARROW)).isEqualTo("""
                        Question          Answer
                        -------------------------------------
                        May it be empty?  Yes, and then the
                                          answer is `0`
                        k < 1?            no
                        """);
    }

    @Test
    void lists_keep_their_numbers_and_hang_and_emphasis_loses_its_marks() {
        String list =
                "Say **why** first:\n\n3. one that is long enough to be broken over lines\n4. two\n   - inner\n\nThe end.\n";
        assertThat(TerminalText.of(list, NARROW)).isEqualTo("""
                        Say why first:

                        3. one that is long enough to be broken
                           over lines
                        4. two
                          - inner

                        The end.
                        """);
    }

    @Test
    void code_is_left_as_it_is_and_a_path_moves_to_a_line_of_its_own() {
        String text = "# Title\n\n```java\nint   a;\n```\n\nFill in `src/main/java/podium/metrics/My.java`.\n";
        assertThat(TerminalText.of(text, NARROW)).isEqualTo("""
                        Title

                            int   a;

                        Fill in
                        `src/main/java/podium/metrics/My.java`.
                        """);
    }
}
