/** The modelling quiz: short cases on metrics, evaluation and objectives, whose options stand in a known order. */
@NullMarked
package podium.judge.app.quiz;

import org.jspecify.annotations.NullMarked;
