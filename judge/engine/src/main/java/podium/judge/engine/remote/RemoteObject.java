package podium.judge.engine.remote;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Handler of a contract's proxy: forwards every call to the worker that holds the object. */
final class RemoteObject implements InvocationHandler, ArgumentWatch {
    private static final Object[] NO_ARGUMENTS = {};

    private final Subject subject;
    private final int handle;

    RemoteObject(Subject subject, int handle) {
        this.subject = subject;
        this.handle = handle;
    }

    int handle() {
        return handle;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> arguments != null && proxy == arguments[0];
                default -> "remote object " + handle;
            };
        }
        return subject.call(handle, method, arguments == null ? NO_ARGUMENTS : arguments, false);
    }

    @Override
    public @Nullable Object invokeAndReadBack(Method method, Object[] arguments) throws Throwable {
        return subject.call(handle, method, arguments, true);
    }
}
