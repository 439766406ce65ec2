package podium.judge.protocol;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a contract's method is called in a message and what it takes and gives; reflection is asked once a contract, not once
 * a call.
 *
 * @param method the method
 * @param key name and erased descriptor, such as {@code cosine([D[D)D}
 * @param parameters erased types of the parameters
 * @param genericParameters types of the parameters
 * @param returned type of the result
 */
public record Signature(
        Method method, String key, List<Class<?>> parameters, List<Type> genericParameters, Type returned) {
    private static final ClassValue<Map<Method, Signature>> BY_METHOD = new ClassValue<>() {
        @Override
        protected Map<Method, Signature> computeValue(Class<?> contract) {
            Map<Method, Signature> signatures = new HashMap<>();
            for (Method method : contract.getMethods()) {
                signatures.put(method, read(method));
            }
            return signatures;
        }
    };
    /** The signature of a contract's method. */
    public static Signature of(Method method) {
        Signature known = BY_METHOD.get(method.getDeclaringClass()).get(method);
        return known == null ? read(method) : known;
    }

    /**
     * The method of a contract that a message names.
     *
     * @throws MalformedFrame if the contract has none of that key
     */
    public static Signature named(String key, Class<?> contract) throws MalformedFrame {
        for (Signature signature : BY_METHOD.get(contract).values()) {
            if (signature.key().equals(key)) {
                return signature;
            }
        }
        throw new MalformedFrame("expected a method of " + contract.getSimpleName() + ", found " + key);
    }

    private static Signature read(Method method) {
        MethodType erased = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
        return new Signature(
                method,
                method.getName() + erased.toMethodDescriptorString(),
                List.of(method.getParameterTypes()),
                List.of(method.getGenericParameterTypes()),
                method.getGenericReturnType());
    }
}
