/** The command line: one class a command, and what they share. Output is data on stdout, chatter on stderr. */
@NullMarked
package podium.judge.app.cli;

import org.jspecify.annotations.NullMarked;
