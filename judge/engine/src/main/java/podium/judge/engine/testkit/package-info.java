/**
 * What hidden laws are written with: the {@link podium.judge.engine.testkit.Law} sentence, the {@link
 * podium.judge.engine.testkit.Laws} base class, {@link podium.judge.engine.testkit.Expect}, the {@link
 * podium.judge.engine.testkit.Workload} that is timed, and the {@link podium.judge.engine.testkit.Definitions} that others go by.
 */
@NullMarked
package podium.judge.engine.testkit;

import org.jspecify.annotations.NullMarked;
