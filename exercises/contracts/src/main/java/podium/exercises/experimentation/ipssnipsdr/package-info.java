/** Contract of the exercise {@code ips-snips-dr}. */
package podium.exercises.experimentation.ipssnipsdr;
