/** The project's own figures: how long commands, verdicts and calls take on this machine, and what the judge holds of it. */
@NullMarked
package podium.judge.app.measure;

import org.jspecify.annotations.NullMarked;
