package podium.judge.engine.judging;

import java.lang.reflect.Constructor;
import java.util.Optional;

/** Makes what belongs to an exercise by the rule of names: the engine sees neither solutions nor hidden tests. */
final class ByName {
    private ByName() {}

    /** An object of a class that has a constructor without parameters; empty if there is no such class. */
    static Optional<Object> instance(String name) {
        try {
            Constructor<?> constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance());
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot be made: " + name, e);
        }
    }

    /** The same for a class that every exercise has. */
    static Object required(String name) {
        return instance(name).orElseThrow(() -> new IllegalStateException("the exercise has no class " + name));
    }
}
