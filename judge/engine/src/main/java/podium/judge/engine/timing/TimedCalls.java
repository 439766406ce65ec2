package podium.judge.engine.timing;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import podium.judge.engine.remote.Subject.PlannedCall;
import podium.judge.engine.testkit.Workload;

/** Turns a workload's drawn inputs into calls that can be sent ahead. */
final class TimedCalls {
    private TimedCalls() {}

    /** Draws so many calls at one size. */
    static <C> List<PlannedCall> draw(Workload<C> workload, Class<C> contract, long seed, int size, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        List<PlannedCall> calls = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            calls.add(capture(contract, workload.draw(random, size)));
        }
        return calls;
    }

    /** Notes the one call that the function makes, without making it. */
    private static <C> PlannedCall capture(Class<C> contract, Function<C, Object> call) {
        List<PlannedCall> seen = new ArrayList<>();
        Object recorder = Proxy.newProxyInstance(
                contract.getClassLoader(), new Class<?>[] {contract}, (proxy, method, arguments) -> {
                    seen.add(new PlannedCall(method, arguments));
                    throw new Captured();
                });
        Object returned;
        try {
            returned = call.apply(contract.cast(recorder));
        } catch (Captured e) {
            return seen.get(0);
        }
        throw new IllegalStateException(
                "expected exactly one call of " + contract.getName() + " in a workload, found the value " + returned);
    }

    static String describe(Method method, int size) {
        return method.getName() + " at size " + size;
    }

    /** Ends a captured call; it carries nothing. */
    private static final class Captured extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Captured() {
            super("captured", null, false, false);
        }
    }
}
