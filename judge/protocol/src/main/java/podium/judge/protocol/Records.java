package podium.judge.protocol;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Reflection on records, cached a class: a list of a hundred thousand records asks for the same components each time. */
public final class Records {
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
            }
            return components;
        }
    };
    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            Class<?>[] parameters = Arrays.stream(componentsOf(type))
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                Constructor<?> canonical = type.getDeclaredConstructor(parameters);
                canonical.setAccessible(true);
                return canonical;
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException("expected a record, found " + type.getName(), e);
            }
        }
    };

    private Records() {}

    /** The components in order, their accessors accessible. */
    public static RecordComponent[] componentsOf(Class<?> type) {
        return COMPONENTS.get(type);
    }

    /** The canonical constructor, accessible. */
    public static Constructor<?> constructorOf(Class<?> type) {
        return CONSTRUCTORS.get(type);
    }
}
