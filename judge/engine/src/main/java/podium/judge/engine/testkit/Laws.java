package podium.judge.engine.testkit;

import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.BeforeEach;
import podium.judge.engine.remote.CandidateThrew;

/**
 * Base of every exercise's hidden tests. A law sees the implementation under test only through the contract.
 *
 * @param <C> the contract
 */
@SuppressWarnings("unchecked") // The context was made for the contract that the laws name.
@AddLifecycleHook(PropertyHook.class)
public abstract class Laws<C> {
    /** The implementation under test; the same object throughout one law, a fresh one for the next. */
    protected final C subject() {
        return (C) LawContext.current().subject();
    }

    /** The reference solution, run by the judge itself: for margins ("no worse than the reference's by 2 %"). */
    protected final C reference() {
        return (C) LawContext.current().reference();
    }

    /**
     * An answer that several laws of one judging look at: whichever comes first asks. For implementations where a call costs
     * more than the rest of a law.
     *
     * @param question what the answer is known by
     * @param asking asks the implementation under test
     * @return empty where it threw: a law then asks with its own input alone, which is the one to be shown
     */
    protected final <T> Optional<T> shared(Object question, Supplier<T> asking) {
        LawContext law = LawContext.current();
        return (Optional<T>) law.shared().computeIfAbsent(question, key -> {
            try {
                return Optional.of(asking.get());
            } catch (CandidateThrew thrown) {
                law.forgetCalls();
                return Optional.empty();
            }
        });
    }

    /** Forgets the calls of the try before, so that a counterexample shows only its own. */
    @BeforeEach
    @BeforeTry
    final void startTry() {
        LawContext.current().forgetCalls();
    }
}
