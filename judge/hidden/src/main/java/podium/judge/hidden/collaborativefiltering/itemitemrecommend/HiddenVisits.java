package podium.judge.hidden.collaborativefiltering.itemitemrecommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import podium.datasets.DataFolder;
import podium.datasets.DatasetUnavailable;
import podium.datasets.MemberWorld;
import podium.datasets.WebVisits;

/**
 * Visitors of a web site, of some of whom one visit each is hidden.
 *
 * @param name where they are from
 * @param history without the hidden visits
 * @param hidden one visit of some visitors
 */
record HiddenVisits(String name, Map<Long, Set<Long>> history, List<Visit> hidden) {
    private static final int VISITORS = 1_000;
    private static final int ASKED = 12;
    /** A visitor of whom one visit is hidden keeps at least two. */
    private static final int FEWEST_VISITS = 3;

    /** Who was where. */
    record Visit(long visitor, Long area) {}

    /** A sample of the Microsoft web data; where the data is not on this machine, of a generated world. */
    static HiddenVisits sample(long seed) {
        try {
            return sample(WebVisits.load(DataFolder.here()), VISITORS, ASKED, seed);
        } catch (DatasetUnavailable e) {
            Map<Long, Set<Long>> history = new LinkedHashMap<>();
            MemberWorld.likeMovieTweetings()
                    .ofSize(VISITORS, 300, 4 * VISITORS)
                    .draw(seed)
                    .toList()
                    .forEach(rating -> history.computeIfAbsent((long) rating.user(), first -> new LinkedHashSet<>())
                            .add((long) rating.item()));
            String name = "a generated world, as the Microsoft web data is not on this machine";
            return hiding(name, history, ASKED, new Random(seed));
        }
    }

    /** So many visitors of the site, of so many of whom a visit is hidden. */
    static HiddenVisits sample(WebVisits site, int visitors, int asked, long seed) {
        Random random = new Random(seed);
        Map<Long, Set<Long>> history = new LinkedHashMap<>();
        WebVisits.Visits visits = site.train();
        while (history.size() < visitors) {
            int visitor = random.nextInt(visits.users());
            history.put(
                    (long) visitor,
                    Arrays.stream(visits.of(visitor))
                            .mapToObj(area -> (long) area)
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        return hiding("Microsoft web data", history, asked, random);
    }

    private static HiddenVisits hiding(String name, Map<Long, Set<Long>> history, int asked, Random random) {
        List<Visit> hidden = new ArrayList<>();
        history.forEach((visitor, areas) -> {
            if (areas.size() >= FEWEST_VISITS && hidden.size() < asked) {
                Long area = new ArrayList<>(areas).get(random.nextInt(areas.size()));
                areas.remove(area);
                hidden.add(new Visit(visitor, area));
            }
        });
        return new HiddenVisits(name, history, hidden);
    }

    /** How many hidden visits are among the areas with most visitors that the visitor is not known to have been to. */
    long hitsByPopularity(int shown) {
        Map<Long, Integer> visitors = new HashMap<>();
        history.values().forEach(areas -> areas.forEach(area -> visitors.merge(area, 1, Integer::sum)));
        List<Long> popular = visitors.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        return hidden.stream()
                .filter(visit -> popular.stream()
                        .filter(area ->
                                !history.getOrDefault(visit.visitor, Set.of()).contains(area))
                        .limit(shown)
                        .anyMatch(visit.area::equals))
                .count();
    }
}
