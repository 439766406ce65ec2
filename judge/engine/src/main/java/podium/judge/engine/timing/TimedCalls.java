package podium.judge.engine.timing;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import podium.judge.engine.remote.Subject;
import podium.judge.engine.remote.Subject.PlannedCall;
import podium.judge.engine.testkit.Workload;

/** Turns a workload's drawn inputs into calls that can be sent ahead. */
final class TimedCalls {
    private static final Object[] NO_ARGUMENTS = {};

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

    /** Notes the call that the function makes, and those that it has to make ahead, without making them. */
    private static <C> PlannedCall capture(Class<C> contract, Function<C, Object> call) {
        List<PlannedCall> seen = new ArrayList<>();
        Object returned;
        try {
            returned = call.apply(contract.cast(recorder(contract, seen)));
        } catch (Captured e) {
            PlannedCall last = seen.remove(seen.size() - 1);
            return new PlannedCall(List.copyOf(seen), last.method(), last.arguments());
        }
        throw new IllegalStateException(
                "expected a call of " + contract.getName() + " in a workload, found the value " + returned);
    }

    private static Object recorder(Class<?> type, List<PlannedCall> seen) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            seen.add(new PlannedCall(List.of(), method, arguments == null ? NO_ARGUMENTS : arguments));
            if (Subject.handsOut(method)) {
                return recorder(method.getReturnType(), seen);
            }
            if (method.getReturnType() == void.class) {
                return null;
            }
            throw new Captured();
        });
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
