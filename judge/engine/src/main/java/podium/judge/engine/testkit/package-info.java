/**
 * What hidden laws are written with: the {@link podium.judge.engine.testkit.Law} sentence, the {@link
 * podium.judge.engine.testkit.Laws} base class, {@link podium.judge.engine.testkit.Expect} and the {@link
 * podium.judge.engine.testkit.Workload} that is timed.
 */
@NullMarked
package podium.judge.engine.testkit;

import org.jspecify.annotations.NullMarked;
