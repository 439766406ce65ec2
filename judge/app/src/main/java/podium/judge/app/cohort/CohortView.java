package podium.judge.app.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import podium.judge.app.cohort.Cohort.Entry;
import podium.judge.engine.report.Style;
import podium.judge.engine.verdict.Cost;
import podium.judge.engine.verdict.Counterexample;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/** A cohort in the words of its page: everything is text or a count already. */
record CohortView(
        List<String> slugs,
        String box,
        List<Outcome> looks,
        List<ExerciseShare> exercises,
        List<LawShare> laws,
        List<DefinitionShare> definitions,
        List<Member> people) {
    private static final int PERCENT = 100;
    private static final String UNREADABLE = "?";

    /** One person's outcome on one exercise. */
    record Outcome(
            String person,
            String page,
            String exercise,
            String verdict,
            String tone,
            String laws,
            String headline,
            String follows,
            String note,
            String cost,
            List<String> compileErrors,
            List<Check> checks) {}

    /** One law of one outcome. */
    record Check(String law, String verdict, String tone, String example) {}

    /** One person. */
    record Member(String name, String page, String points, List<Outcome> outcomes) {}

    /** One exercise, over all people. */
    record ExerciseShare(String slug, long acceptedPercent, List<VerdictShare> shares) {}

    /** One verdict of one exercise. */
    record VerdictShare(String name, String tone, long count) {}

    /** One law, over all who handed in something that runs. */
    record LawShare(String exercise, String law, long percent, long failed, long of, String mistakes) {}

    /** Another definition of one exercise, and how many follow it. */
    record DefinitionShare(String exercise, String definition, long people) {}

    /**
     * The view of a cohort.
     *
     * @param mistakes names of known mistakes by the exercise and law that rejects them
     * @param pages file names by person
     */
    static CohortView of(Cohort cohort, Map<String, List<String>> mistakes, Map<Person, String> pages) {
        List<Outcome> looks = cohort.entries().stream()
                .filter(Entry::wantsALook)
                .map(entry -> outcome(entry, pages))
                .toList();
        List<ExerciseShare> exercises = cohort.exercises().stream()
                .map(slug -> share(slug, cohort.of(slug)))
                .sorted(Comparator.comparingLong(share -> Math.abs(share.acceptedPercent() - PERCENT / 2)))
                .toList();
        List<Member> people = cohort.people().stream()
                .map(person -> member(person, cohort, pages))
                .toList();
        String box = cohort.entries().stream()
                .flatMap(entry -> entry.judgement().stream())
                .map(judgement -> judgement.box().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return new CohortView(
                cohort.exercises(), box, looks, exercises, laws(cohort, mistakes), definitions(cohort), people);
    }

    private static Outcome outcome(Entry entry, Map<Person, String> pages) {
        String undecided = entry.isUndecided() ? "time undecided: " : "";
        return new Outcome(
                entry.person().name(),
                pages.getOrDefault(entry.person(), ""),
                entry.exercise(),
                name(entry),
                tone(entry),
                entry.lawsRun() == 0 ? "" : entry.lawsHeld() + "/" + entry.lawsRun(),
                undecided + Style.harmless(entry.headline()),
                follows(entry),
                entry.judgement().isPresent() ? Style.harmless(entry.note()) : "",
                entry.judgement()
                        .flatMap(Judgement::cost)
                        .map(Cost::sentence)
                        .map(Style::harmless)
                        .orElse(""),
                entry.judgement().map(Judgement::compileErrors).orElse(List.of()).stream()
                        .map(Style::harmless)
                        .toList(),
                entry.judgement().map(Judgement::laws).orElse(List.of()).stream()
                        .map(CohortView::check)
                        .toList());
    }

    private static String follows(Entry entry) {
        return entry.judgement()
                .map(judgement -> String.join("; ", judgement.recognized()))
                .orElse("");
    }

    private static List<DefinitionShare> definitions(Cohort cohort) {
        List<DefinitionShare> shares = new ArrayList<>();
        for (String slug : cohort.exercises()) {
            Map<String, Long> followed = new TreeMap<>();
            cohort.of(slug).stream()
                    .map(CohortView::follows)
                    .filter(definition -> !definition.isEmpty())
                    .forEach(definition -> followed.merge(definition, 1L, Long::sum));
            followed.forEach((definition, people) -> shares.add(new DefinitionShare(slug, definition, people)));
        }
        shares.sort(Comparator.comparingLong(DefinitionShare::people).reversed());
        return shares;
    }

    private static Check check(LawResult law) {
        return new Check(
                law.law(),
                law.verdict().name(),
                tone(law.verdict()),
                law.counterexample().map(CohortView::example).orElse(""));
    }

    private static String example(Counterexample example) {
        String wanted = example.wanted().isEmpty() ? "" : "\nwanted  " + example.wanted();
        return Style.harmless(String.join("\n", example.calls()) + "\ngot     " + example.got() + wanted);
    }

    private static Member member(Person person, Cohort cohort, Map<Person, String> pages) {
        List<Entry> entries = cohort.of(person);
        double points =
                entries.stream().mapToDouble(entry -> entry.mark().orElse(0)).sum() * PERCENT;
        boolean open = entries.stream().anyMatch(entry -> entry.mark().isEmpty());
        String shown = String.format(Locale.ROOT, "%.0f", points) + " of " + PERCENT * entries.size();
        return new Member(
                person.name(),
                pages.getOrDefault(person, ""),
                shown + (open ? ", not all marked" : ""),
                entries.stream().map(entry -> outcome(entry, pages)).toList());
    }

    private static ExerciseShare share(String slug, List<Entry> entries) {
        Map<String, VerdictShare> shares = new TreeMap<>();
        for (Entry entry : entries) {
            shares.merge(
                    name(entry),
                    new VerdictShare(name(entry), tone(entry), 1),
                    (one, more) -> new VerdictShare(one.name(), one.tone(), one.count() + 1));
        }
        long accepted = entries.stream()
                .filter(entry -> entry.verdict().filter(Verdict.AC::equals).isPresent())
                .count();
        long percent = Math.round((double) PERCENT * accepted / Math.max(1, entries.size()));
        return new ExerciseShare(slug, percent, List.copyOf(shares.values()));
    }

    private static List<LawShare> laws(Cohort cohort, Map<String, List<String>> mistakes) {
        List<LawShare> shares = new ArrayList<>();
        for (String slug : cohort.exercises()) {
            Map<String, Long> failed = new LinkedHashMap<>();
            List<Entry> ran = cohort.of(slug).stream()
                    .filter(entry -> entry.lawsRun() > 0
                            && entry.verdict()
                                    .filter(each -> each != Verdict.NA && each != Verdict.JE)
                                    .isPresent())
                    .toList();
            ran.stream()
                    .flatMap(entry -> entry.judgement().stream())
                    .flatMap(judgement -> judgement.laws().stream())
                    .filter(law -> law.verdict() != Verdict.AC)
                    .forEach(law -> failed.merge(law.law(), 1L, Long::sum));
            failed.forEach((law, count) -> shares.add(new LawShare(
                    slug,
                    law,
                    Math.round((double) PERCENT * count / ran.size()),
                    count,
                    ran.size(),
                    String.join(", ", mistakes.getOrDefault(slug + "/" + law, List.of())))));
        }
        shares.sort(Comparator.comparingLong(LawShare::percent).reversed());
        return shares;
    }

    private static String name(Entry entry) {
        return entry.verdict().map(Verdict::name).orElse(UNREADABLE);
    }

    private static String tone(Entry entry) {
        return entry.verdict().map(CohortView::tone).orElse("odd");
    }

    private static String tone(Verdict verdict) {
        return switch (verdict) {
            case AC -> "good";
            case SLOW, JE -> "odd";
            case NA -> "mute";
            default -> "bad";
        };
    }
}
