/**
 * The project's own figures: how long commands, verdicts and calls take on this machine, how often the rule on time errs, and
 * what the judge holds of the machine.
 */
@NullMarked
package podium.judge.app.measure;

import org.jspecify.annotations.NullMarked;
