/** Timed mock sessions: which exercises, the clock, what is remembered, and the report; and practice over time. Knows no page and no terminal. */
@NullMarked
package podium.judge.app.session;

import org.jspecify.annotations.NullMarked;
