package podium.benchmarks;

import java.lang.reflect.Constructor;

/** Makes the implementation that a benchmark's parameter names. */
public final class Implementation {
    private Implementation() {}

    /**
     * Creates an instance.
     *
     * @param contract the contract's interface
     * @param className fully qualified name of a class with a constructor without parameters
     * @throws IllegalArgumentException if there is no such class or it does not implement the contract
     */
    public static <C> C of(Class<C> contract, String className) {
        try {
            Constructor<?> constructor = Class.forName(className).getDeclaredConstructor();
            constructor.setAccessible(true);
            return contract.cast(constructor.newInstance());
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalArgumentException(
                    "expected a class that implements " + contract.getName() + ", found " + className, e);
        }
    }
}
