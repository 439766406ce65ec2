/** Experimentation: choose while learning, and judge a policy by what another has logged. */
package podium.exercises.experimentation;
