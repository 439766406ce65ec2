package podium.judge.app.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import podium.judge.engine.judging.Disclosure;
import podium.judge.engine.submission.SourceFile;
import podium.judge.engine.verdict.Cost;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.Verdict;

/**
 * A graded cohort, as reports show it.
 *
 * @param exercises slugs, in the order asked for
 * @param people in the roster's order
 * @param entries one a person and exercise
 */
record Cohort(List<String> exercises, List<Person> people, List<Entry> entries) {
    private static final double SLOW = 0.5;

    Cohort {
        exercises = List.copyOf(exercises);
        people = List.copyOf(people);
        entries = List.copyOf(entries);
    }

    /**
     * One person's outcome on one exercise.
     *
     * @param judgement empty where there was nothing to judge
     * @param files the sources that were judged
     * @param missing whether nothing was handed in
     * @param note what a reader must know besides, one line; empty if nothing
     */
    record Entry(
            Person person,
            String exercise,
            Optional<Judgement> judgement,
            List<SourceFile> files,
            boolean missing,
            String note) {
        /** The verdict, {@code NA} where nothing was handed in; empty where what was handed in cannot be read. */
        Optional<Verdict> verdict() {
            return judgement.map(Judgement::verdict).or(() -> missing ? Optional.of(Verdict.NA) : Optional.empty());
        }

        /**
         * Share of the points: 1 for AC, 0.5 for SLOW, 0 for every other verdict; empty where it is not the person's fault or
         * a human must look, since neither may lower a score.
         */
        OptionalDouble mark() {
            return verdict().filter(verdict -> verdict != Verdict.JE).stream()
                    .mapToDouble(verdict -> switch (verdict) {
                        case AC -> 1;
                        case SLOW -> SLOW;
                        default -> 0;
                    })
                    .findFirst();
        }

        /** Whether a human must look: a judge error, something that cannot be read, a time that stayed undecided. */
        boolean wantsALook() {
            return mark().isEmpty() || isUndecided();
        }

        boolean isUndecided() {
            return judgement
                    .flatMap(Judgement::cost)
                    .filter(cost -> cost.outcome() == Cost.Outcome.UNDECIDED)
                    .isPresent();
        }

        /** How many laws held. */
        long lawsHeld() {
            return judgement.stream()
                    .flatMap(each -> each.laws().stream())
                    .filter(law -> law.verdict() == Verdict.AC)
                    .count();
        }

        /** How many laws ran. */
        int lawsRun() {
            return judgement.map(each -> each.laws().size()).orElse(0);
        }

        /** Why, in one line. */
        String headline() {
            return judgement.map(Judgement::headline).orElse(note);
        }

        private Entry shownAt(Disclosure level) {
            return new Entry(person, exercise, judgement.map(level::applyTo), files, missing, note);
        }
    }

    /** Puts the parts of all runs together. */
    static Cohort of(List<Part> parts, Store store) throws CohortRejected {
        List<Entry> entries = new ArrayList<>();
        Part first = parts.get(0);
        for (Part part : parts) {
            if (!part.exercises().equals(first.exercises()) || !part.people().equals(first.people())) {
                throw new CohortRejected("expected parts of one cohort, found part " + part.shard() + " of "
                        + part.people().size() + " people and " + part.exercises() + ", part " + first.shard() + " of "
                        + first.people().size() + " and " + first.exercises());
            }
            for (Work work : part.works()) {
                entries.add(entry(first.people(), work, store));
            }
        }
        entries.sort(Comparator.comparing((Entry entry) -> first.people().indexOf(entry.person()))
                .thenComparing(entry -> first.exercises().indexOf(entry.exercise())));
        return new Cohort(first.exercises(), first.people(), entries);
    }

    private static Entry entry(List<Person> people, Work work, Store store) throws CohortRejected {
        Person person = people.stream()
                .filter(each -> each.name().equals(work.person()))
                .findFirst()
                .orElseThrow(() -> new CohortRejected("expected only people of the roster, found " + work.person()));
        Optional<Result> result = store.read(work.key());
        if (result.isEmpty() && !work.key().isEmpty()) {
            throw new CohortRejected("expected a result " + work.key() + " for " + work.person() + ", "
                    + work.exercise() + ", found none: grade again, which judges only what is missing");
        }
        return new Entry(
                person,
                work.exercise(),
                result.map(Result::judgement),
                result.map(Result::files).orElse(List.of()),
                work.missing(),
                work.note());
    }

    /** The cohort with everything removed that this level does not show. */
    Cohort shownAt(Disclosure level) {
        return new Cohort(
                exercises,
                people,
                entries.stream().map(entry -> entry.shownAt(level)).toList());
    }

    /** One person's outcomes. */
    List<Entry> of(Person person) {
        return entries.stream().filter(entry -> entry.person().equals(person)).toList();
    }

    /** All outcomes on one exercise. */
    List<Entry> of(String exercise) {
        return entries.stream()
                .filter(entry -> entry.exercise().equals(exercise))
                .toList();
    }
}
