/** Reference solutions of the collaborative filtering track. */
package podium.solutions.collaborativefiltering;
