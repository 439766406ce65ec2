/** What a candidate hands in: named Java source files, read within bounds. */
@NullMarked
package podium.judge.engine.submission;

import org.jspecify.annotations.NullMarked;
