package podium.judge.engine.testkit;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Gives every property the judgement's seed, as jqwik has no global key for it, and bounds shrinking by tries. jqwik's own
 * bound is a timeout: it makes a verdict depend on the clock, and leaves the thread that shrinks running behind it.
 */
final class PropertyHook implements AroundPropertyHook, AroundTryHook {
    private static final int SHRINKING_TRIES = 400;

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        context.attributes().setSeed(Long.toString(LawContext.current().seed()));
        context.attributes().setShrinking(ShrinkingMode.FULL);
        return property.execute();
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
        LawContext law = LawContext.current();
        boolean shrinking = law.triesSinceFailure() > 0;
        if (shrinking && !law.wantsSmallerInput(SHRINKING_TRIES)) {
            return TryExecutionResult.satisfied();
        }
        TryExecutionResult result = aTry.execute(parameters);
        boolean counts = law.countTry(result.isFalsified() ? result.throwable() : Optional.empty());
        // While shrinking, anything but "satisfied" sends jqwik on to all neighbors of a sample that is of no use.
        return shrinking && !counts ? TryExecutionResult.satisfied() : result;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
