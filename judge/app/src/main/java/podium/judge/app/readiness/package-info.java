/**
 * What the judged evidence says of a candidate: chances with intervals, risks, drills and a plan. Pure computation over values;
 * {@code docs/readiness.md} says how, and how well it works on candidates whose skill is known.
 */
@NullMarked
package podium.judge.app.readiness;

import org.jspecify.annotations.NullMarked;
