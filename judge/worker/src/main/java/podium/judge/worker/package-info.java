/**
 * The untrusted end of the pipe. {@link podium.judge.worker.WorkerMain} runs one submission's calls, {@link
 * podium.judge.worker.CompilerMain} compiles its sources; neither knows a law, a reference or a verdict.
 */
@NullMarked
package podium.judge.worker;

import org.jspecify.annotations.NullMarked;
