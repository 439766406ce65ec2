package podium.judge.app.cohort;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import podium.judge.app.cohort.Cohort.Entry;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/** What is different between two gradings of one cohort: whose verdict, and why. */
public final class Regrade {
    private Regrade() {}

    /**
     * One verdict that changed.
     *
     * @param person whose
     * @param exercise its slug
     * @param before the old verdict, {@code unreadable} or {@code absent}
     * @param after the new one
     * @param why laws that fail now and did not, or no longer; the headline where no law says it
     */
    public record Change(String person, String exercise, String before, String after, String why) {}

    /**
     * Compares two folders of gradings.
     *
     * @throws CohortRejected if either is none, or is not complete
     */
    public static List<Change> between(Path old, Path now) throws CohortRejected {
        Cohort before = cohort(old);
        Cohort after = cohort(now);
        List<Change> changes = new ArrayList<>();
        for (Entry entry : after.entries()) {
            Optional<Entry> other = same(before, entry);
            if (!verdict(other).equals(verdict(Optional.of(entry)))) {
                changes.add(change(entry, other, Optional.of(entry)));
            }
        }
        before.entries().stream()
                .filter(entry -> same(after, entry).isEmpty())
                .map(entry -> change(entry, Optional.of(entry), Optional.empty()))
                .forEach(changes::add);
        return changes;
    }

    private static Cohort cohort(Path folder) throws CohortRejected {
        Store store = new Store(folder);
        return Cohort.of(store.parts(), store);
    }

    private static Optional<Entry> same(Cohort cohort, Entry entry) {
        return cohort.entries().stream()
                .filter(each -> each.person().name().equals(entry.person().name())
                        && each.exercise().equals(entry.exercise()))
                .findFirst();
    }

    private static Change change(Entry whose, Optional<Entry> before, Optional<Entry> after) {
        return new Change(whose.person().name(), whose.exercise(), verdict(before), verdict(after), why(before, after));
    }

    private static String verdict(Optional<Entry> entry) {
        return entry.map(each -> each.verdict().map(Verdict::name).orElse("unreadable"))
                .orElse("absent");
    }

    private static String why(Optional<Entry> before, Optional<Entry> after) {
        TreeSet<String> failed = failed(before);
        TreeSet<String> fail = failed(after);
        List<String> reasons = new ArrayList<>();
        fail.stream().filter(law -> !failed.contains(law)).forEach(law -> reasons.add("fails now: " + law));
        failed.stream().filter(law -> !fail.contains(law)).forEach(law -> reasons.add("no longer fails: " + law));
        return reasons.isEmpty()
                ? after.map(Entry::headline).orElse("not in the new grading")
                : String.join("; ", reasons);
    }

    private static TreeSet<String> failed(Optional<Entry> entry) {
        TreeSet<String> laws = new TreeSet<>();
        entry.flatMap(Entry::judgement).map(Judgement::laws).orElse(List.of()).stream()
                .filter(law -> law.verdict() != Verdict.AC)
                .map(LawResult::law)
                .forEach(laws::add);
        return laws;
    }
}
