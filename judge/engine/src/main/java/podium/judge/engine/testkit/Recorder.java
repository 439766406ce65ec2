package podium.judge.engine.testkit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import podium.judge.engine.checker.StructuralChecker;
import podium.judge.engine.checker.StructuralChecker.Difference;
import podium.judge.engine.checker.Tolerance;
import podium.judge.engine.remote.ArgumentWatch;
import podium.judge.engine.remote.CandidateThrew;
import podium.judge.engine.remote.Subject;
import podium.judge.engine.remote.SubjectFailure;
import podium.judge.engine.testkit.Sightings.Past;

/** Stands between a law and the implementation: writes down every call, and compares arguments when a law asks. */
final class Recorder implements InvocationHandler {
    private static final Object[] NO_ARGUMENTS = {};
    private static final int FRAMES_KEPT = 5;

    private final Object implementation;
    private final LawContext context;
    private final Past past;

    private Recorder(Object implementation, LawContext context, Past past) {
        this.implementation = implementation;
        this.context = context;
        this.past = past;
    }

    static Object around(Class<?> contract, Object implementation, LawContext context) {
        return around(contract, new Recorder(implementation, context, new Past()));
    }

    private static Object around(Class<?> contract, Recorder recorder) {
        return Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, recorder);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) throws Throwable {
        Object[] arguments = given == null ? NO_ARGUMENTS : given;
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(implementation, arguments);
        }
        context.requireAlive();
        // Where they are watched, copies that can be modified: an implementation that tries shall be seen to.
        Object[] passed = context.watchesArguments() ? Copies.deep(arguments) : arguments;
        Object returned;
        try {
            returned = context.watchesArguments()
                    ? ArgumentWatch.call(implementation, method, passed)
                    : method.invoke(implementation, passed);
        } catch (InvocationTargetException e) {
            CandidateThrew thrown = described(e.getCause(), method, arguments);
            context.record(new RecordedCall(method.getName(), arguments, thrown.summary(), true));
            throw thrown;
        }
        context.record(new RecordedCall(method.getName(), arguments, returned, false));
        if (method.getReturnType() != void.class) {
            requireNoNull(method, returned);
        }
        if (context.watchesArguments()) {
            requireUnchanged(method, passed, arguments);
        }
        if (Subject.handsOut(method) && returned != null) {
            return around(method.getReturnType(), new Recorder(returned, context, past.then(method, arguments)));
        }
        context.sightings().add(past, method, arguments, returned);
        return returned;
    }

    /** A law would trip over it, and the judge be blamed. */
    private static void requireNoNull(Method method, @Nullable Object returned) {
        if (returned == null) {
            throw Expect.violation("null", "a " + method.getReturnType().getSimpleName(), "");
        }
        nullIn(returned, "").ifPresent(place -> {
            throw Expect.violation(Literals.of(returned), "no null in it", place);
        });
    }

    private static Optional<String> nullIn(@Nullable Object value, String place) {
        if (value == null) {
            return Optional.of(place);
        }
        if (value instanceof Object[] array) {
            return nullIn(Arrays.asList(array), place);
        }
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(inside -> nullIn(inside, place + ".get()"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(entry -> nullIn(entry.getKey(), place + " (a key)")
                            .or(() -> nullIn(entry.getValue(), place + "[" + Literals.of(entry.getKey()) + "]"))
                            .stream())
                    .findFirst();
        }
        if (value instanceof Collection<?> elements) {
            int index = 0;
            for (Object element : elements) {
                Optional<String> found = nullIn(element, place + "[" + index++ + "]");
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return value instanceof Record record ? nullIn(record, place) : Optional.empty();
    }

    private static Optional<String> nullIn(Record record, String place) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                Optional<String> found =
                        nullIn(component.getAccessor().invoke(record), place + "." + component.getName());
                if (found.isPresent()) {
                    return found;
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a contract record cannot be read: " + record.getClass(), e);
            }
        }
        return Optional.empty();
    }

    private static void requireUnchanged(Method method, Object[] after, Object[] before) {
        for (int i = 0; i < before.length; i++) {
            Difference difference = StructuralChecker.compare(after[i], before[i], Tolerance.EXACT);
            if (difference.isPresent()) {
                throw Expect.violation(
                        "argument " + method.getParameters()[i].getName() + " changed to " + Literals.of(after[i]),
                        "it unchanged: " + Literals.of(before[i]),
                        method.getParameters()[i].getName() + difference.path());
            }
        }
    }

    private CandidateThrew described(@Nullable Throwable cause, Method method, Object[] arguments) throws Throwable {
        if (cause == null) {
            throw new IllegalStateException("a call failed without a cause");
        }
        if (cause instanceof CandidateThrew thrown) {
            return thrown;
        }
        if (cause instanceof SubjectFailure failure) {
            context.record(new RecordedCall(method.getName(), arguments, failure.sentence(), true));
            context.fail();
        }
        boolean judges = ArgumentWatch.isRemote(implementation)
                || cause.getClass().getName().startsWith("podium.judge.");
        if (judges || cause instanceof AssertionError) {
            throw cause;
        }
        List<String> names = new ArrayList<>();
        for (Class<?> type = cause.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            names.add(type.getName());
        }
        List<String> frames = Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("podium.exercises."))
                .limit(FRAMES_KEPT)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber() + " in " + frame.getMethodName())
                .toList();
        String message = cause.getMessage();
        return new CandidateThrew(names, message == null ? "" : message, frames);
    }
}
