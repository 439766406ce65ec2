package podium.judge.engine.remote;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** An implementation that can tell how a call left its arguments: arguments of a remote call are copies. */
public interface ArgumentWatch {
    /**
     * Makes one call.
     *
     * @param arguments replaced by the arguments as the callee left them
     * @return what the call returned
     */
    @Nullable
    Object invokeAndReadBack(Method method, Object[] arguments) throws Throwable;

    /** Whether calls of the object leave this JVM: then what its own side throws is not the callee's. */
    static boolean isRemote(Object implementation) {
        return Proxy.isProxyClass(implementation.getClass())
                && Proxy.getInvocationHandler(implementation) instanceof ArgumentWatch;
    }

    /** Calls a method of a local object or of a remote one's proxy; either way {@code arguments} shows what it changed. */
    static @Nullable Object call(Object implementation, Method method, Object[] arguments)
            throws ReflectiveOperationException {
        if (isRemote(implementation)) {
            try {
                return ((ArgumentWatch) Proxy.getInvocationHandler(implementation))
                        .invokeAndReadBack(method, arguments);
            } catch (Throwable e) {
                throw new InvocationTargetException(e);
            }
        }
        return method.invoke(implementation, arguments);
    }
}
