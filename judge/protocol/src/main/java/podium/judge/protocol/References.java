package podium.judge.protocol;

/** How objects that cannot be copied cross: as numbers that the end which owns them can look up. */
public interface References {
    /** Whether a value of this type crosses by number. */
    static boolean crossesByNumber(Class<?> type) {
        return type.isInterface() && (isFunctional(type) || isContract(type));
    }

    /** Whether the type is an interface of the exercises, whose objects live in the worker. */
    static boolean isContract(Class<?> type) {
        return type.isInterface() && type.getName().startsWith("podium.exercises.") && !isFunctional(type);
    }

    /** Whether the type is a functional interface, whose objects live in the judge. */
    static boolean isFunctional(Class<?> type) {
        return type.isAnnotationPresent(FunctionalInterface.class);
    }

    /** Number of an object that is about to be sent. */
    int numberOf(Object object, Class<?> type);

    /**
     * Stand-in for an object that was received by number.
     *
     * @throws MalformedFrame if there is no such object
     */
    Object standIn(int number, Class<?> type) throws MalformedFrame;
}
