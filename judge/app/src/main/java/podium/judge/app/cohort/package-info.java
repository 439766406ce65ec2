/**
 * Grades what a cohort handed in: finds each person's files, keeps one result a submission, and writes gradebooks and pages
 * from the results. Judging stays with the engine; nothing here is asked for a verdict.
 */
@NullMarked
package podium.judge.app.cohort;

import org.jspecify.annotations.NullMarked;
