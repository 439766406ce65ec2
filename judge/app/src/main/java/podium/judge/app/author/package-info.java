/** What an author of exercises needs: stubs written from contracts, and the check that submissions get their verdicts. */
@NullMarked
package podium.judge.app.author;

import org.jspecify.annotations.NullMarked;
