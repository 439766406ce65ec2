/**
 * What an author of exercises needs: stubs written from contracts, the check that submissions get their verdicts, and attacks
 * on the judge itself.
 */
@NullMarked
package podium.judge.app.author;

import org.jspecify.annotations.NullMarked;
