package podium.judge.hidden.similarity.minhashlsh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import podium.datasets.DataFolder;
import podium.datasets.WebVisits;
import podium.exercises.similarity.minhashlsh.MinhashLsh;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.LawContext;
import podium.judge.engine.testkit.Laws;
import podium.judge.engine.testkit.RealData;

/** Areas of a web site that much the same people visit. */
@RealData("msweb")
final class MinhashLshOnRealData extends Laws<MinhashLsh> {
    private static final int BANDS = 60;
    private static final int ROWS = 3;
    private static final int FEWEST_VISITORS = 50;
    private static final int SHOWN = 12;
    private static final double SIMILAR = 0.25;

    /** Two areas, how similar they are, and whether they are candidates for each other. */
    private record Pair(String titles, double estimate, double exact, boolean found) {}

    /** An area as the set of its visitors. */
    @SuppressWarnings("ArrayRecordComponent") // A carrier: nobody compares two of them.
    private record Area(String title, long number, Set<Long> visitors, long[] elements, int[] signature) {}

    @Test
    @Law("areas of a web site with much the same visitors are candidates for each other")
    void areas() {
        WebVisits site = WebVisits.load(DataFolder.here());
        Map<Integer, Set<Long>> visitors = new HashMap<>();
        WebVisits.Visits visits = site.train();
        for (int user = 0; user < visits.users(); user++) {
            for (int area : visits.of(user)) {
                visitors.computeIfAbsent(area, first -> new TreeSet<>()).add((long) user);
            }
        }
        visitors.values().removeIf(set -> set.size() < FEWEST_VISITORS);
        List<Pair> pairs = pairs(site, visitors);
        String nearest = pairs.stream()
                .sorted(Comparator.comparingDouble(Pair::exact).reversed())
                .limit(SHOWN)
                .map(pair -> String.format(
                        Locale.ROOT,
                        "%n  %8.2f  %5.2f  %-9s  %s",
                        pair.estimate,
                        pair.exact,
                        pair.found ? "yes" : "no",
                        pair.titles))
                .collect(Collectors.joining());
        LawContext.current()
                .tell(String.format(
                        Locale.ROOT,
                        """
                        Microsoft web data: %d areas as the sets of their visitors; %d bands of %d rows
                        of %,d pairs %d are candidates, among them %d of the %d whose similarity is above %.2f

                          estimate  exact  candidate%s""",
                        visitors.size(),
                        BANDS,
                        ROWS,
                        pairs.size(),
                        pairs.stream().filter(Pair::found).count(),
                        pairs.stream()
                                .filter(pair -> pair.exact > SIMILAR && pair.found)
                                .count(),
                        pairs.stream().filter(pair -> pair.exact > SIMILAR).count(),
                        SIMILAR,
                        nearest));
    }

    private List<Pair> pairs(WebVisits site, Map<Integer, Set<Long>> visitors) {
        MinhashLsh.Index index =
                subject().create(BANDS, ROWS, LawContext.current().seed());
        List<Area> areas = new ArrayList<>();
        visitors.forEach((area, set) -> {
            long[] elements = set.stream().mapToLong(Long::longValue).toArray();
            index.add(area, elements);
            areas.add(new Area(site.areas().get(area).title(), area, set, elements, index.signature(elements)));
        });
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            Area one = areas.get(i);
            Set<Long> candidates = index.candidates(one.elements);
            for (Area other : areas.subList(i + 1, areas.size())) {
                pairs.add(new Pair(
                        one.title + " | " + other.title,
                        subject().estimate(one.signature, other.signature),
                        jaccard(one.visitors, other.visitors),
                        candidates.contains(other.number)));
            }
        }
        return pairs;
    }

    private static double jaccard(Set<Long> one, Set<Long> other) {
        long both = one.stream().filter(other::contains).count();
        return both / (double) (one.size() + other.size() - both);
    }
}
