package podium.judge.hidden.collaborativefiltering.itemitemrecommend;

import static podium.judge.hidden.collaborativefiltering.itemitemrecommend.HistoryCase.byId;
import static podium.judge.hidden.collaborativefiltering.itemitemrecommend.HistoryCase.ids;
import static podium.judge.hidden.collaborativefiltering.itemitemrecommend.HistoryCase.scores;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import podium.exercises.Scored;
import podium.exercises.collaborativefiltering.itemitemrecommend.ItemItemRecommend;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.LawContext;
import podium.judge.engine.testkit.Laws;
import podium.judge.hidden.FewIds;

/**
 * What is true of item-to-item recommendations. Scores are sums in an order that nobody prescribes, so items are compared by id,
 * and places only where all scores are equal and have one term each.
 */
final class ItemItemRecommendLaws extends Laws<ItemItemRecommend> {
    private static final String SCORE =
            "the sum over the user's items i of c_ij / sqrt(c_i * c_j); the user counts in c";
    private static final String RETURNED = "items that the user has not played, and that go with one that the user has";
    private static final String ORDER = "highest score first, the lowest id first among equal scores";
    private static final String CUT = "the best n are returned, all where there are fewer";
    private static final String COLD = "a user who has played nothing gets an empty list";
    private static final String REJECTED = "n below 1 is an IllegalArgumentException";
    private static final String INPUTS = "inputs are never modified";
    private static final long NEW_ID = 424_242L;
    /** What of a list a visitor would see. */
    private static final int SHOWN = 10;

    @Property
    @Law(value = "each item has the score of the plain definition, and stands once", convention = SCORE)
    void plain(@ForAll(supplier = HistoryCase.Any.class) HistoryCase c) {
        List<Scored> recommended = c.uncut().recommendedBy(subject());
        Expect.close(byId(recommended), c.plain());
        Expect.equal(recommended.size(), c.plain().size());
    }

    @Property
    @Law(value = "the scores returned are the best of the plain definition", convention = CUT)
    void plainScores(@ForAll(supplier = HistoryCase.Any.class) HistoryCase c) {
        Expect.close(scores(c.recommendedBy(subject())), c.plainScores());
    }

    @Property
    @Law(
            value = "of two items the score is the count of both over the root of the product of their counts",
            convention = SCORE)
    void pair(
            @ForAll @IntRange(min = 1, max = 12) int both,
            @ForAll @IntRange(max = 12) int onlyFirst,
            @ForAll @IntRange(max = 12) int onlySecond) {
        HistoryCase c = new HistoryCase(Map.of(0L, Set.of(500L)), 0, 5);
        long id = 1;
        for (int i = 0; i < both; i++) {
            c = c.and(id++, List.of(500L, 600L));
        }
        for (int i = 0; i < onlyFirst; i++) {
            c = c.and(id++, List.of(500L));
        }
        for (int i = 0; i < onlySecond; i++) {
            c = c.and(id++, List.of(600L));
        }
        double wanted = both / Math.sqrt((both + onlyFirst + 1.0) * (both + onlySecond));
        Expect.close(c.recommendedBy(subject()), List.of(new Scored(600, wanted)));
    }

    @Property(tries = 30)
    @Law(value = "what goes with several of the user's items has the sum of the similarities", convention = SCORE)
    void several(@ForAll @IntRange(min = 1, max = 9) int items, @ForAll @IntRange(min = 1, max = 9) int users) {
        HistoryCase c = new HistoryCase(Map.of(), 0, 5).and(0, FewIds.range(1, items));
        for (int id = 1; id <= users; id++) {
            c = c.and(id, FewIds.range(1, items + 1));
        }
        double wanted = items * users / Math.sqrt((users + 1.0) * users);
        Expect.close(c.recommendedBy(subject()), List.of(new Scored(items + 1L, wanted)));
    }

    @Property
    @Law(value = "nothing is recommended that the user has played", convention = RETURNED)
    void unseen(@ForAll(supplier = HistoryCase.Any.class) HistoryCase c) {
        List<Long> ids = ids(c.uncut().recommendedBy(subject()));
        Expect.equal(ids.stream().filter(c.played()::contains).toList(), List.of());
    }

    @Property
    @Law(value = "a user whose items nobody else has played changes nothing", convention = RETURNED)
    void stranger(@ForAll(supplier = HistoryCase.Any.class) HistoryCase c) {
        HistoryCase more = c.uncut().and(NEW_ID, List.of(NEW_ID, NEW_ID + 1));
        Expect.close(byId(more.recommendedBy(subject())), c.plain());
    }

    @Property
    @Law(value = "a user without plays changes nothing", convention = RETURNED)
    void idle(@ForAll(supplier = HistoryCase.Any.class) HistoryCase c) {
        Expect.close(byId(c.uncut().afterAnIdle(NEW_ID).recommendedBy(subject())), c.plain());
    }

    @Property
    @Law(value = "where every user is there twice all scores are as before", convention = SCORE)
    void cloned(@ForAll(supplier = HistoryCase.Any.class) HistoryCase c) {
        Expect.close(byId(c.uncut().cloned().recommendedBy(subject())), c.plain());
    }

    @Property
    @Law("the order of the users changes nothing")
    void orderOfUsers(@ForAll(supplier = HistoryCase.Any.class) HistoryCase c, @ForAll Random random) {
        Expect.close(
                byId(c.uncut().shuffled(random).recommendedBy(subject())),
                byId(c.uncut().recommendedBy(subject())));
    }

    @Property
    @Law(value = "scores never rise down the list", convention = ORDER)
    void descending(@ForAll(supplier = HistoryCase.Any.class) HistoryCase c) {
        List<Double> got = scores(c.uncut().recommendedBy(subject()));
        for (int i = 1; i < got.size(); i++) {
            Expect.atMost(got.get(i), got.get(i - 1));
        }
    }

    @Property
    @Law(
            value = "equal scores stand in ascending order of their ids, and the lowest are kept at the cut",
            convention = ORDER)
    void ties(@ForAll(supplier = HistoryCase.Any.class) HistoryCase c, @ForAll @IntRange(min = 1, max = 5) int users) {
        Set<Long> items = new TreeSet<>(c.history().keySet());
        c.history().values().forEach(items::addAll);
        HistoryCase tied = new HistoryCase(Map.of(0L, Set.of(NEW_ID)), 0, c.n());
        for (int id = 1; id <= users; id++) {
            tied = tied.and(id, together(items));
        }
        Expect.equal(
                ids(tied.recommendedBy(subject())), items.stream().limit(c.n()).toList());
    }

    private static Set<Long> together(Set<Long> items) {
        Set<Long> all = new TreeSet<>(items);
        all.add(NEW_ID);
        return all;
    }

    @Property
    @Law(value = "a smaller cut gives the beginning of the same scores", convention = CUT)
    void prefix(@ForAll(supplier = HistoryCase.Any.class) HistoryCase c) {
        List<Double> more = scores(c.cut(c.n() + 1).recommendedBy(subject()));
        Expect.close(scores(c.recommendedBy(subject())), more.subList(0, Math.min(c.n(), more.size())));
    }

    @Property(tries = 30)
    @Law(value = "where fewer items than n are scored all of them are returned", convention = CUT)
    void fewer(@ForAll(supplier = HistoryCase.Any.class) HistoryCase c) {
        Expect.equal(
                c.cut(Integer.MAX_VALUE).recommendedBy(subject()).size(),
                c.plain().size());
    }

    @Property(tries = 30)
    @Law(
            value = "an unknown user gets nothing, nor does one without plays, nor anybody where there is no history",
            convention = COLD)
    void cold(@ForAll(supplier = HistoryCase.Any.class) HistoryCase c) {
        Expect.equal(c.of(NEW_ID).recommendedBy(subject()), List.of());
        Expect.equal(c.and(c.user(), List.of()).recommendedBy(subject()), List.of());
        Expect.equal(c.with(Map.of()).recommendedBy(subject()), List.of());
    }

    @Property(tries = 30)
    @Law(value = "a user who has played everything gets nothing", convention = RETURNED)
    void allSeen(@ForAll(supplier = HistoryCase.Any.class) HistoryCase c) {
        Set<Long> all = c.history().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Expect.equal(c.and(c.user(), all).recommendedBy(subject()), List.of());
    }

    @Test
    @Law(value = "the product of two counts need not fit an int", convention = SCORE)
    void largeCounts() {
        Map<Long, Set<Long>> history = new LinkedHashMap<>();
        history.put(0L, Set.of(5L));
        for (long id = 1; id <= 50_000; id++) {
            history.put(id, Set.of(5L, 6L));
        }
        Expect.close(
                subject().recommend(history, 0, 1),
                List.of(new Scored(6, 50_000 / (Math.sqrt(50_001) * Math.sqrt(50_000)))));
    }

    @Property
    @Law("renaming users and items changes nothing else, also where they differ only above 32 bits")
    void renamed(@ForAll(supplier = HistoryCase.Any.class) HistoryCase c) {
        HistoryCase small = c.each(id -> Math.floorMod(id, 1_000L)).uncut();
        Map<Long, Double> wanted = new TreeMap<>();
        small.plain().forEach((id, score) -> wanted.put(id << 33, score));
        Expect.close(byId(small.each(id -> id << 33).recommendedBy(subject())), wanted);
    }

    @Property(tries = 30)
    @Law(value = "n below 1 is rejected, also for an unknown user", convention = REJECTED)
    void rejected(
            @ForAll(supplier = HistoryCase.Any.class) HistoryCase c,
            @ForAll @IntRange(min = Integer.MIN_VALUE, max = -1) int negative) {
        Expect.rejects(IllegalArgumentException.class, () -> c.cut(0).recommendedBy(subject()));
        Expect.rejects(IllegalArgumentException.class, () -> c.cut(negative).recommendedBy(subject()));
        Expect.rejects(IllegalArgumentException.class, () -> c.of(NEW_ID).cut(0).recommendedBy(subject()));
    }

    @Property
    @Law(
            value = "the history is not modified, may be unmodifiable, and gives the same when asked again",
            convention = INPUTS)
    void inputsUnmodified(@ForAll(supplier = HistoryCase.Any.class) HistoryCase c) {
        List<Scored> once = c.recommendedBy(subject());
        Expect.close(scores(Expect.unmodified(() -> c.recommendedBy(subject()))), scores(once));
    }

    @Test
    @Law(
            value = "on visits to a web site every area has the score of the reference",
            convention = "A sample of the Microsoft web data; where it is not here, of a generated world.")
    void webVisits() {
        HiddenVisits visits = HiddenVisits.sample(LawContext.current().seed());
        long hits = 0;
        for (HiddenVisits.Visit visit : visits.hidden()) {
            List<Scored> got = subject().recommend(visits.history(), visit.visitor(), Integer.MAX_VALUE);
            List<Scored> wanted = reference().recommend(visits.history(), visit.visitor(), Integer.MAX_VALUE);
            Expect.close(byId(got), byId(wanted));
            hits += ids(got).stream().limit(SHOWN).anyMatch(visit.area()::equals) ? 1 : 0;
        }
        LawContext.current()
                .tell(String.format(
                        Locale.ROOT,
                        "%s: of %d hidden visits %d are among the first %d recommended, %d among the most popular",
                        visits.name(),
                        visits.hidden().size(),
                        hits,
                        SHOWN,
                        visits.hitsByPopularity(SHOWN)));
    }
}
