package podium.judge.engine.judging;

/** Where laws get the implementation under test from: a worker, or this JVM for a solution that is trusted. */
public interface Subjects {
    /** The contract's interface. */
    Class<?> contract();

    /** An implementation in its initial state, for the next law. */
    Object fresh();

    /** The reference solution. */
    Object reference();

    /** Seed of every law's random draws. */
    long seed();

    /** What the submission printed since this was last asked, bounded. */
    default String drainOutput() {
        return "";
    }

    /** Subjects that live in this JVM: for references, in tests and mutation analysis. */
    static <C> Subjects local(Class<C> contract, java.util.function.Supplier<C> implementation, long seed) {
        return new Subjects() {
            @Override
            public Class<?> contract() {
                return contract;
            }

            @Override
            public Object fresh() {
                return implementation.get();
            }

            @Override
            public Object reference() {
                return implementation.get();
            }

            @Override
            public long seed() {
                return seed;
            }
        };
    }
}
