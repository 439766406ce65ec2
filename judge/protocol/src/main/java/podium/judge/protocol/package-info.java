/**
 * What crosses the pipe between judge and worker: framed messages with bounded payloads, and values of a closed set of
 * kinds. Reading is directed by the type that the contract names, so no class name ever arrives in a message, and nothing
 * is allocated before its size has been checked against the bytes that are there.
 */
@NullMarked
package podium.judge.protocol;

import org.jspecify.annotations.NullMarked;
