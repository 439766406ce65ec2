package podium.judge.engine.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.Laws;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

class NullResultTest {
    /** A contract whose result is an object; public, as contracts are. */
    public interface Naming {
        String name();
    }

    /** Not found by the build: nested classes that are no {@code @Nested} are not run by themselves. */
    static final class Lengths extends Laws<Naming> {
        @Test
        @Law("a name has three letters")
        void threeLetters() {
            Expect.equal(subject().name().length(), 3);
        }
    }

    @Test
    void a_null_result_is_a_wrong_answer_and_no_fault_of_the_judge() {
        Naming nameless = () -> null;
        List<LawResult> results = LawRunner.run(
                Lengths.class, Subjects.local(Naming.class, () -> nameless, () -> () -> "ada", 1), law -> {});
        LawResult law = results.get(0);
        assertThat(law.verdict()).isEqualTo(Verdict.WA);
        assertThat(law.counterexample()).hasValueSatisfying(failure -> {
            assertThat(failure.got()).isEqualTo("null");
            assertThat(failure.wanted()).isEqualTo("a String");
        });
    }
}
