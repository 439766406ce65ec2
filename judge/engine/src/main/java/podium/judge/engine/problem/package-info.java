/** What can be judged: exercises by name with their contracts and limits, and where the kit's parts are installed. */
@NullMarked
package podium.judge.engine.problem;

import org.jspecify.annotations.NullMarked;
