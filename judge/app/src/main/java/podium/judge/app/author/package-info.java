/**
 * What an author of exercises needs: the rooms of a new one, stubs written from contracts, the gate with its checks, and
 * attacks on the judge itself.
 */
@NullMarked
package podium.judge.app.author;

import org.jspecify.annotations.NullMarked;
