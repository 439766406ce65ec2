package podium.judge.hidden.pipelines.pointintimejoin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import podium.exercises.pipelines.PlanFacts;
import podium.exercises.pipelines.pointintimejoin.Feature;
import podium.exercises.pipelines.pointintimejoin.Label;
import podium.exercises.pipelines.pointintimejoin.PointInTimeJoinLists;
import podium.exercises.pipelines.pointintimejoin.TrainingRow;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.LawContext;
import podium.judge.engine.testkit.Laws;
import podium.judge.hidden.pipelines.PlanRules;

/** What is true of point-in-time joins. Each law asks about many entities in one call. */
final class PointInTimeJoinLaws extends Laws<PointInTimeJoinLists> {
    private static final String KNOWN_RULE =
            "a value is known once its event has happened and it is available, inclusive";
    private static final String NEWEST_RULE =
            "the newest known value counts: latest event, then latest available, then greatest value";
    private static final String AGE_RULE = "a value is used up to ttlMillis after its event, inclusive";
    private static final String LABEL_RULE = "one row a label, NaN where no value is used";
    private static final String TABLE_RULE = "input and output are unordered tables";
    private static final String COST_RULE =
            "one exchange by entity and one sort; nothing is collected, broadcast or paired";
    private static final int HOT_LABELS = 6_000;

    private static long seed() {
        return LawContext.current().seed();
    }

    /** The answer to all scenes with this limit, whichever law asks first; empty where it threw. */
    private Optional<List<TrainingRow>> answer(Scene scene) {
        AsOfCase together = scene.together(seed());
        return shared(together.ttlMillis(), () -> together.joined(subject()));
    }

    /** Asks about a scene alone only where the shared answer is wrong about its labels, or about labels that no scene has. */
    private void check(Scene scene) {
        AsOfCase among = scene.among(seed());
        Set<Long> others = ids(scene.together(seed()));
        others.removeAll(ids(among));
        Optional<List<TrainingRow>> ofScene = answer(scene)
                .map(all ->
                        all.stream().filter(row -> !others.contains(row.id())).toList());
        if (!ofScene.equals(Optional.of(among.plain()))) {
            check(scene.alone(seed()));
        }
    }

    private static Set<Long> ids(AsOfCase c) {
        return c.labels().stream().flatMap(List::stream).map(Label::id).collect(Collectors.toSet());
    }

    @Test
    @Law("rows equal the plain definition")
    void plain() {
        Scene.first().forEach(scene -> {
            AsOfCase together = scene.together(seed());
            Optional<List<TrainingRow>> answer = answer(scene);
            if (!answer.equals(Optional.of(together.plain()))) {
                if (answer.isEmpty()) {
                    // Whatever it threw: first with an input that can be read.
                    check(scene.alone(seed()));
                }
                check(together);
            }
        });
    }

    /** The rows are those of the definition; if not, the least entity that shows it alone is what is read. */
    private void check(AsOfCase c) {
        List<TrainingRow> got = c.joined(subject());
        List<TrainingRow> wanted = c.plain();
        if (got.equals(wanted)) {
            return;
        }
        Map<Long, List<TrainingRow>> rows = byEntity(got);
        Map<Long, List<TrainingRow>> wrong = byEntity(wanted);
        wrong.entrySet().removeIf(each -> each.getValue().equals(rows.get(each.getKey())));
        c.leastOf(wrong.keySet()).ifPresent(this::require);
        require(c);
        Expect.equal(got, wanted);
    }

    private static Map<Long, List<TrainingRow>> byEntity(List<TrainingRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(TrainingRow::entity));
    }

    /** The only call that is shown. */
    private void require(AsOfCase c) {
        LawContext.current().forgetCalls();
        Expect.equal(c.joined(subject()), c.plain());
    }

    @Test
    @Law(value = "partitions, and the order of rows in them, mean nothing", convention = TABLE_RULE)
    void unordered() {
        check(Scene.SCATTERED);
    }

    @Test
    @Law(value = "a value that arrives twice makes no difference", convention = TABLE_RULE)
    void repeated() {
        check(Scene.REPEATED);
    }

    @Test
    @Law(value = "a value of a later event is never used, also where it was available before", convention = KNOWN_RULE)
    void futureEvent() {
        check(Scene.FUTURE_EVENT);
    }

    @Test
    @Law(
            value = "a value that was not available yet is never used, and does not hide those that were",
            convention = KNOWN_RULE)
    void notYetAvailable() {
        check(Scene.NOT_YET_AVAILABLE);
    }

    @Test
    @Law(value = "a value of the label's own millisecond, by either time, is used", convention = KNOWN_RULE)
    void sameMillisecond() {
        check(Scene.SAME_MILLISECOND);
    }

    @Test
    @Law(value = "a value exactly as old as the limit is used", convention = AGE_RULE)
    void ageExact() {
        check(Scene.AGE_EXACT);
    }

    @Test
    @Law(
            value = "a value one millisecond older than the limit is not used, however late it was available",
            convention = AGE_RULE)
    void ageAndOne() {
        check(Scene.AGE_AND_ONE);
    }

    @Test
    @Law(value = "a limit of Long.MAX_VALUE is no limit", convention = AGE_RULE)
    void anyAge() {
        check(Scene.ANY_AGE);
    }

    @Test
    @Law(value = "with a limit of 0 only values of the label's own millisecond are used", convention = AGE_RULE)
    void ofItsMillisecond() {
        check(Scene.OF_ITS_MILLISECOND);
    }

    @Test
    @Law(value = "a correction counts from when it is available on", convention = NEWEST_RULE)
    void corrected() {
        check(Scene.CORRECTED);
    }

    @Test
    @Law(value = "an older value that is available later does not replace a newer", convention = NEWEST_RULE)
    void late() {
        check(Scene.LATE);
    }

    @Test
    @Law(value = "of values whose times are equal the greatest counts", convention = NEWEST_RULE)
    void tied() {
        check(Scene.TIED);
    }

    @Test
    @Law(value = "a label without a value is kept, with NaN", convention = LABEL_RULE)
    void absent() {
        check(Scene.ABSENT);
    }

    @Test
    @Law(value = "labels of the same entity and time are different labels", convention = LABEL_RULE)
    void sameLabel() {
        check(Scene.SAME_LABEL);
    }

    @Test
    @Law("entities are independent of one another")
    void entities() {
        check(Scene.OVERLAPPING);
    }

    @Test
    @Law("entities that differ in sign or above 32 bits are different entities")
    void wideEntities() {
        check(Scene.WIDE_ENTITIES);
    }

    @Test
    @Law("no labels give no rows, no values give NaN, and empty partitions change nothing")
    void empty() {
        List<Label> label = List.of(new Label(1, 7, 100));
        List<Feature> feature = List.of(new Feature(7, 90, 95, 0.5));
        for (AsOfCase c : List.of(
                new AsOfCase(List.of(), List.of(List.of(), feature, List.of()), Scene.TTL),
                new AsOfCase(List.of(List.of(), label, List.of()), List.of(), Scene.TTL))) {
            check(c);
        }
    }

    @Test
    @Law(value = "no job has run when the dataset is handed back", convention = COST_RULE)
    void lazy() {
        List<List<Label>> none = List.of(List.of(), List.of());
        PlanRules.requireLazy(new AsOfCase(none, List.of(), Scene.TTL).plan(subject()));
        PlanRules.requireLazy(new AsOfCase(List.of(), List.of(List.of(), List.of()), Scene.TTL).plan(subject()));
        PlanRules.requireLazy(Scene.CORRECTED.alone(seed()).plan(subject()));
    }

    @Test
    @Law(
            value = "the plan exchanges rows at most twice, broadcasts none and never joins every pair",
            convention = COST_RULE)
    void exchanges() {
        PlanFacts plan = Scene.CORRECTED.alone(seed()).plan(subject());
        PlanRules.requireFewExchanges(plan);
        Expect.holds(plan.broadcasts() == 0, plan, "broadcasts = 0");
    }

    @Test
    @Law("6,000 labels and as many values, half of both one entity's, give the rows of the plain definition")
    void hot() {
        AsOfCase c = PointInTimeJoinWorkload.drawn(new SplittableRandom(seed()), HOT_LABELS);
        check(c);
    }
}
