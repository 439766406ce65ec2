package podium.judge.engine.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.Laws;
import podium.judge.engine.verdict.Counterexample;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

class NullResultTest {
    /** A contract whose result is an object. */
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

    /** A contract whose result holds objects. */
    public interface Grouping {
        Map<String, List<Group>> groups();
    }

    /** A result's own type. */
    public record Group(String name, Optional<String> note) {}

    /** See {@link Lengths}. */
    static final class Names extends Laws<Grouping> {
        @Test
        @Law("every group has a name")
        void named() {
            subject()
                    .groups()
                    .values()
                    .forEach(groups -> groups.forEach(group -> group.name().strip()));
        }
    }

    @Test
    void a_null_result_is_a_wrong_answer_and_no_fault_of_the_judge() {
        Naming nameless = () -> null;
        Counterexample failure = failure(Lengths.class, Naming.class, nameless, () -> "ada");
        assertThat(failure.got()).isEqualTo("null");
        assertThat(failure.wanted()).isEqualTo("a String");
    }

    @Test
    void so_is_a_null_inside_of_one_which_is_pointed_at() {
        Group good = new Group("a", Optional.of("first"));
        Grouping right = () -> Map.of("x", List.of(good));
        Grouping noName = () -> Map.of("x", List.of(good, new Group(null, Optional.empty())));
        assertThat(failure(Names.class, Grouping.class, noName, right).wanted()).isEqualTo("no null in it");
        assertThat(failure(Names.class, Grouping.class, noName, right).where()).isEqualTo("[\"x\"][1].name");
        Grouping noGroup = () -> Map.of("x", Arrays.asList(good, null));
        assertThat(failure(Names.class, Grouping.class, noGroup, right).where()).isEqualTo("[\"x\"][1]");
        Grouping noKey = () -> Collections.singletonMap(null, List.of());
        assertThat(failure(Names.class, Grouping.class, noKey, right).where()).isEqualTo(" (a key)");
        assertThat(results(Names.class, Grouping.class, right, right).get(0).verdict())
                .isEqualTo(Verdict.AC);
    }

    private static <C> Counterexample failure(Class<? extends Laws<C>> laws, Class<C> contract, C wrong, C right) {
        LawResult law = results(laws, contract, wrong, right).get(0);
        assertThat(law.verdict()).isEqualTo(Verdict.WA);
        return law.counterexample().orElseThrow();
    }

    private static <C> List<LawResult> results(
            Class<? extends Laws<C>> laws, Class<C> contract, C subject, C reference) {
        return LawRunner.run(laws, Subjects.local(contract, () -> subject, () -> reference, 1), law -> {});
    }
}
