package podium.judge.engine.testkit;

import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import podium.judge.engine.checker.StructuralChecker;
import podium.judge.engine.checker.StructuralChecker.Difference;
import podium.judge.engine.checker.Tolerance;

/**
 * What the cost rule of an exercise is measured on: one call of the contract with inputs drawn afresh. It is named {@code
 * <Contract>Workload} and lives beside the laws.
 *
 * @param <C> the contract
 */
public interface Workload<C> {
    /** Size at which submission and reference are compared; one call should take the reference 0.05 to 20 ms. */
    int size();

    /**
     * At least four sizes, ascending by a constant factor, for the growth exponent; the largest should take the reference
     * at least 1 ms, so that CPU time can be read. Counting goes down to a quarter of the smallest.
     */
    int[] growthSizes();

    /**
     * Draws the inputs of one call.
     *
     * @param random the only source of randomness
     * @param size as in {@link #size()} and {@link #growthSizes()}
     * @return a function that makes one call with the drawn inputs and returns its result. Calls that hand out an object of the
     *     contract, or return nothing, may come before it: they are made ahead and not timed
     */
    Function<C, Object> draw(RandomGenerator random, int size);

    /** How closely the result of a timed call must agree with the reference's. */
    default Tolerance tolerance() {
        return Tolerance.CLOSED_FORM;
    }

    /**
     * What is wrong with the result of a timed call; no difference where it is as good as the reference's. An exercise whose
     * implementations draw their own random numbers compares how good the results are.
     *
     * @param arguments of the call
     */
    default Difference difference(List<Object> arguments, @Nullable Object got, @Nullable Object wanted) {
        return StructuralChecker.compare(got, wanted, tolerance());
    }
}
