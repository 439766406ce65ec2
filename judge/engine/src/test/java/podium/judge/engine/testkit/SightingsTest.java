package podium.judge.engine.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import podium.exercises.SumMaker;
import podium.exercises.SumMaker.Sum;
import podium.judge.engine.testkit.Sightings.Past;

class SightingsTest {
    /** A contract on which libraries differ. */
    public interface Mean {
        double of(List<Integer> values);
    }

    private static final Mean ARITHMETIC =
            values -> values.stream().mapToInt(Integer::intValue).average().orElse(0);
    private static final Mean LARGEST =
            values -> values.stream().mapToInt(Integer::intValue).max().orElseThrow(IllegalArgumentException::new);
    private static final Mean NAN_FOR_NONE = values -> values.isEmpty() ? Double.NaN : ARITHMETIC.of(values);
    private static final Definitions<Mean> OTHERS = () -> List.of(
            new Definition<>(List.of("it is the largest", "one gives itself"), LARGEST),
            new Definition<>(List.of("it is the largest"), LARGEST),
            new Definition<>(List.of("none has no mean"), NAN_FOR_NONE),
            new Definition<>(List.of(), ARITHMETIC));

    private static List<String> recognized(Mean implementation, int ofOne, int ofTwo, int ofNone) throws Exception {
        Sightings sightings = new Sightings(true);
        for (int i = 0; i < ofOne + ofTwo + ofNone; i++) {
            sightings.nextLaw();
            List<Integer> values = i < ofOne ? List.of(i) : i < ofOne + ofTwo ? List.of(i, i + 1) : List.of();
            sightings.add(
                    new Past(),
                    Mean.class.getMethod("of", List.class),
                    new Object[] {values},
                    implementation.of(values));
        }
        return sightings.recognized(OTHERS, ARITHMETIC);
    }

    @Test
    void the_definition_with_the_fewest_traits_is_named() throws Exception {
        assertThat(recognized(LARGEST, 10, 10, 0)).containsExactly("it is the largest");
        assertThat(recognized(NAN_FOR_NONE, 10, 10, 3)).containsExactly("none has no mean");
    }

    @Test
    void an_answer_that_no_definition_gives_keeps_all_from_being_named() throws Exception {
        assertThat(recognized(values -> LARGEST.of(values) + (values.contains(15) ? 1 : 0), 10, 10, 0))
                .isEmpty();
    }

    @Test
    void what_a_definition_does_not_know_speaks_neither_for_nor_against_it() throws Exception {
        Mean largestOrSeven = values -> values.isEmpty() ? 7 : LARGEST.of(values);
        assertThat(recognized(largestOrSeven, 10, 10, 5)).containsExactly("it is the largest");
        assertThat(recognized(largestOrSeven, 5, 10, 9)).isEmpty();
    }

    @Test
    void few_answers_that_tell_it_from_the_wanted_one_are_too_few() throws Exception {
        assertThat(recognized(LARGEST, 30, 2, 0)).isEmpty();
        assertThat(recognized(LARGEST, 30, 3, 0)).isNotEmpty();
        assertThat(recognized(ARITHMETIC, 10, 20, 5)).isEmpty();
    }

    @Test
    void answers_of_objects_that_a_contract_hands_out_are_asked_of_a_definitions_own_after_the_same_calls() {
        assertThat(recognizedMaker(() -> sum(1))).isEmpty();
        assertThat(recognizedMaker(() -> sum(2))).containsExactly("all counts twice");
        assertThat(recognizedMaker(() -> sum(3))).isEmpty();
    }

    private static List<String> recognizedMaker(SumMaker implementation) {
        Sightings sightings = new Sightings(true);
        for (int law = 0; law < 30; law++) {
            LawContext.install(SumMaker.class, implementation, () -> implementation, 1, Map.of(), sightings);
            Sum sum = ((SumMaker) LawContext.current().subject()).make();
            sum.add(law);
            sum.total();
            sum.add(1);
            sum.total();
        }
        LawContext.uninstall();
        Definition<SumMaker> twice = new Definition<>(List.of("all counts twice"), () -> sum(2));
        return sightings.recognized(() -> List.of(twice), () -> sum(1));
    }

    private static Sum sum(int factor) {
        int[] total = {0};
        return new Sum() {
            @Override
            public void add(int value) {
                total[0] += factor * value;
            }

            @Override
            public int total() {
                return total[0];
            }
        };
    }

    @Test
    void a_law_that_asks_often_counts_as_often_as_others() throws Exception {
        Sightings sightings = new Sightings(true);
        for (int i : IntStream.range(0, 100).toArray()) {
            List<Integer> values = i < 50 ? List.of(i) : List.of(i, i + 1);
            sightings.add(
                    new Past(), Mean.class.getMethod("of", List.class), new Object[] {values}, LARGEST.of(values));
        }
        assertThat(sightings.recognized(OTHERS, ARITHMETIC)).isEmpty();
    }
}
