package podium.judge.app.cohort;

/**
 * One person's work on one exercise.
 *
 * @param person whose
 * @param exercise its slug
 * @param key of the result; empty where there is nothing to judge
 * @param missing whether nothing was handed in
 * @param note what a reader must know besides the result, one line; empty if nothing
 */
record Work(String person, String exercise, String key, boolean missing, String note) {}
