/** What is remembered between runs: judgements, hints taken, solutions looked at. One SQLite file. */
@NullMarked
package podium.judge.app.progress;

import org.jspecify.annotations.NullMarked;
