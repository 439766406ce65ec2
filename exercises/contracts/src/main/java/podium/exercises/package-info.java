/**
 * What every exercise shares: the {@link podium.exercises.Exercise} metadata, the {@link podium.exercises.NotAttempted}
 * signal, and the records and options that several contracts use.
 */
package podium.exercises;
