package podium.judge.engine.judging;

import java.lang.reflect.Constructor;
import java.util.Optional;

/** Makes what belongs to an exercise by the rule of names: the engine sees neither solutions nor hidden tests. */
final class ByName {
    private ByName() {}

    /** An object of a class that has a constructor without parameters; empty if there is no such class. */
    static Optional<Object> instance(String name) {
        return type(name).map(type -> {
            try {
                Constructor<?> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                return constructor.newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot be made: " + name, e);
            }
        });
    }

    /** The class; empty if there is none. */
    static Optional<Class<?>> type(String name) {
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The same for a class that every exercise has. */
    static Object required(String name) {
        return instance(name).orElseThrow(() -> new IllegalStateException("the exercise has no class " + name));
    }
}
