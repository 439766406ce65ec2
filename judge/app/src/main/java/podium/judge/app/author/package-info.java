/**
 * What an author of exercises needs: stubs written from contracts, the gate whose checks say what an exercise lacks
 * (submissions with other verdicts than promised, mutants of the reference that no law rejects, laws that reject nothing, inputs
 * that do not vary), and attacks on the judge itself.
 */
@NullMarked
package podium.judge.app.author;

import org.jspecify.annotations.NullMarked;
