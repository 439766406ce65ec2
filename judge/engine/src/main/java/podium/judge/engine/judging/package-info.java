/** The pipeline from submission to judgement: the only package that sees every step. */
@NullMarked
package podium.judge.engine.judging;

import org.jspecify.annotations.NullMarked;
