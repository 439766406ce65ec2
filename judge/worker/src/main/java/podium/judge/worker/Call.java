package podium.judge.worker;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import podium.judge.protocol.MalformedFrame;
import podium.judge.protocol.MethodKey;
import podium.judge.protocol.ValueReader;

/**
 * One call as it arrived.
 *
 * @param target the object to call
 * @param method the contract's method
 * @param arguments what to pass
 * @param readBack whether the judge wants to see the arguments afterwards
 */
record Call(Object target, Method method, @Nullable Object[] arguments, boolean readBack) {
    /** Reads a call: handle, method key, read-back flag, arguments. */
    static Call read(ValueReader in, RemoteFunctions functions, Class<?> contract) throws IOException {
        int handle = in.count();
        Object target = functions.handle(handle);
        Method method = find(
                in.text(),
                handle == 0 ? new Class<?>[] {contract} : target.getClass().getInterfaces());
        boolean readBack = in.count() != 0;
        if (readBack) {
            in.readModifiable();
        }
        Type[] types = method.getGenericParameterTypes();
        @Nullable Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = in.value(types[i]);
        }
        return new Call(target, method, arguments, readBack);
    }

    private static Method find(String key, Class<?>[] interfaces) throws MalformedFrame {
        for (Class<?> type : interfaces) {
            for (Method method : type.getMethods()) {
                if (MethodKey.of(method).equals(key)) {
                    return method;
                }
            }
        }
        throw new MalformedFrame("expected a method of the contract, found " + key);
    }

    @Nullable
    Object run() throws InvocationTargetException {
        try {
            return method.invoke(target, arguments);
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw new InvocationTargetException(e);
        }
    }
}
