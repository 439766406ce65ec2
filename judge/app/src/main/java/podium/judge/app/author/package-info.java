/**
 * What an author of exercises needs: the rooms of a new one, stubs written from contracts, the gate whose checks say what an
 * exercise lacks (files and what they must say, submissions with other verdicts than promised, mutants of the reference that no
 * law rejects, laws that reject nothing, inputs that do not vary, right answers that are not right each time), and attacks on the
 * judge itself.
 */
@NullMarked
package podium.judge.app.author;

import org.jspecify.annotations.NullMarked;
