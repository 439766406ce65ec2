/**
 * Starts a JVM that is not trusted, limits it, and says what it cannot limit. Strategies are package-private; {@link
 * podium.judge.engine.sandbox.Sandbox} picks the strongest that works on this machine.
 */
@NullMarked
package podium.judge.engine.sandbox;

import org.jspecify.annotations.NullMarked;
