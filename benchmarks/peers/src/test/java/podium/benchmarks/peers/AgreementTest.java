package podium.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import podium.exercises.Scored;

class AgreementTest {
    private static final List<Scored> OURS = List.of(new Scored(1, 3), new Scored(2, 2), new Scored(3, 1));

    @Test
    void letsThoseWhoScoreAsTheLastStandForEachOther() {
        List<Scored> theirs = List.of(new Scored(1, 3), new Scored(2, 2), new Scored(4, 1));

        assertThatCode(() -> Agreement.sameHits(OURS, theirs, 1e-6)).doesNotThrowAnyException();
    }

    @Test
    void refusesAnotherHitBeforeThem() {
        List<Scored> theirs = List.of(new Scored(1, 3), new Scored(4, 2), new Scored(3, 1));

        assertThatThrownBy(() -> Agreement.sameHits(OURS, theirs, 1e-6)).hasMessageContaining("other hits");
    }

    @Test
    void refusesAnotherScore() {
        List<Scored> theirs = List.of(new Scored(1, 3), new Scored(2, 2.1), new Scored(3, 1));

        assertThatThrownBy(() -> Agreement.sameHits(OURS, theirs, 1e-6)).hasMessageContaining("other work");
    }

    @Test
    void refusesNoHits() {
        assertThatThrownBy(() -> Agreement.sameHits(List.of(), List.of(), 1e-6)).hasMessageContaining("expected hits");
    }

    @Test
    void refusesNaN() {
        assertThatThrownBy(() -> Agreement.same(1, Double.NaN, 1e-6)).hasMessageContaining("other work");
    }
}
