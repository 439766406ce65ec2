/** What visible tests run on. */
package podium.exercises.testing;
