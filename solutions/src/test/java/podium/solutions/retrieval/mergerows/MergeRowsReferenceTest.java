package podium.solutions.retrieval.mergerows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.Test;
import podium.exercises.Scored;

class MergeRowsReferenceTest {
    private final MergeRowsReference reference = new MergeRowsReference();

    @Test
    void three_rows_as_merged_by_hand() {
        List<Scored> merged = reference.merge(
                List.of(
                        List.of(new Scored(1, 3), new Scored(2, -1)),
                        List.of(new Scored(2, 2), new Scored(2, 1), new Scored(4, -1)),
                        List.of(new Scored(3, 2), new Scored(1, 0))),
                4);

        assertThat(merged).containsExactly(new Scored(1, 3), new Scored(2, 2), new Scored(3, 2), new Scored(4, -1));
    }

    @Test
    void a_row_is_read_no_further_than_its_first_entry_below_the_result() {
        List<Scored> endless = new AbstractList<>() {
            @Override
            public Scored get(int index) {
                assertThat(index).isLessThan(3);
                return new Scored(index, -index);
            }

            @Override
            public int size() {
                return Integer.MAX_VALUE;
            }
        };

        assertThat(reference.merge(List.of(endless, endless), 2)).containsExactly(new Scored(0, 0), new Scored(1, -1));
    }

    @Test
    void what_was_wrong_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.merge(List.of(), 0))
                .withMessage("expected n of at least 1, found 0");
    }
}
