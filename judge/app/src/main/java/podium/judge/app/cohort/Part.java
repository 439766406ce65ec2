package podium.judge.app.cohort;

import java.util.List;

/**
 * What one run has found of a cohort: who belongs to it, and which result is whose.
 *
 * @param schema name and version of this form
 * @param shard which of the runs, from 1
 * @param of how many runs share the work
 * @param exercises slugs, in the order asked for
 * @param people all of them, in every run
 * @param works this run's share
 */
record Part(String schema, int shard, int of, List<String> exercises, List<Person> people, List<Work> works) {
    static final String SCHEMA = "podium.cohort-part/1";

    Part {
        exercises = List.copyOf(exercises);
        people = List.copyOf(people);
        works = List.copyOf(works);
    }
}
