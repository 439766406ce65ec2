package podium.judge.engine.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import podium.exercises.SumMaker;
import podium.exercises.SumMaker.Sum;
import podium.judge.engine.remote.Subject.PlannedCall;
import podium.judge.engine.testkit.Workload;

class TimedCallsTest {
    private static PlannedCall captured(Function<SumMaker, Object> function) {
        Workload<SumMaker> workload = new Workload<>() {
            @Override
            public int size() {
                return 1;
            }

            @Override
            public int[] growthSizes() {
                return new int[] {1};
            }

            @Override
            public Function<SumMaker, Object> draw(RandomGenerator random, int size) {
                return function;
            }
        };
        return TimedCalls.draw(workload, SumMaker.class, 1, 1, 1).get(0);
    }

    @Test
    void what_makes_the_object_that_is_asked_is_called_ahead() {
        PlannedCall planned = captured(maker -> {
            Sum sum = maker.make();
            sum.add(3);
            return sum.total();
        });
        assertThat(planned.method().getName()).isEqualTo("total");
        assertThat(planned.before())
                .extracting(ahead -> ahead.method().getName())
                .containsExactly("make", "add");
        assertThat(planned.before().get(1).arguments()).containsExactly(3);
    }

    @Test
    void a_function_that_asks_nothing_is_told_so() {
        assertThatIllegalStateException()
                .isThrownBy(() -> captured(maker -> List.of()))
                .withMessage("expected a call of podium.exercises.SumMaker in a workload, found the value []");
    }
}
