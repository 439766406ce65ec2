/**
 * Our references beside the best that Java has for the same work. A benchmark first sees to it that both sides give the same answers:
 * a peer that does other work is no peer. {@link podium.benchmarks.peers.PeerTable} runs them all and writes the table.
 */
package podium.benchmarks.peers;
