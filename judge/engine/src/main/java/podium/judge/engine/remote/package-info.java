/**
 * The trusted end of the pipe: a contract's proxy whose calls run in a worker, and what is known when one does not come
 * back.
 */
@NullMarked
package podium.judge.engine.remote;

import org.jspecify.annotations.NullMarked;
