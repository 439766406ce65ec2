package podium.judge.engine.judging;

import java.util.Optional;
import java.util.function.Supplier;
import podium.judge.engine.remote.SubjectFailure;

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

    /** Ends a law; answers what the submission printed in it, bounded. */
    default String drainOutput() {
        return "";
    }

    /** What the law's end brought to light that its calls did not show; empty where nothing did. */
    default Optional<SubjectFailure> tampering() {
        return Optional.empty();
    }

    /** How many bytes the submission had printed when that was last asked, kept or not. */
    default int drainedBytes() {
        return 0;
    }

    /** Subjects that live in this JVM: for solutions that are trusted, in tests and mutation analysis. */
    static <C> Subjects local(Class<C> contract, Supplier<C> implementation, Supplier<C> reference, long seed) {
        return new Local<>(contract, implementation, reference, seed);
    }

    /** See {@link #local}. */
    record Local<C>(Class<C> contract, Supplier<C> implementation, Supplier<C> solution, long seed)
            implements Subjects {
        @Override
        public Object fresh() {
            return implementation.get();
        }

        @Override
        public Object reference() {
            return solution.get();
        }
    }
}
