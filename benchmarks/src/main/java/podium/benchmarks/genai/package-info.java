/** Benchmarks of the genai track. */
package podium.benchmarks.genai;
