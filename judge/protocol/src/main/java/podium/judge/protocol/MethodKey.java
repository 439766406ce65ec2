package podium.judge.protocol;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;

/** Names a contract's method in a message. */
public final class MethodKey {
    private MethodKey() {}

    /** Name and erased descriptor, such as {@code cosine([D[D)D}. */
    public static String of(Method method) {
        return method.getName()
                + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                        .toMethodDescriptorString();
    }
}
