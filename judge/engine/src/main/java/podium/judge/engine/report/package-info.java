/** Judgements for people and for programs: a console page and versioned JSON. */
@NullMarked
package podium.judge.engine.report;

import org.jspecify.annotations.NullMarked;
