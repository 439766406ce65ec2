/** The page of a mock session, on this machine only: a server, what it says, and nothing that decides. */
@NullMarked
package podium.judge.app.web;

import org.jspecify.annotations.NullMarked;
