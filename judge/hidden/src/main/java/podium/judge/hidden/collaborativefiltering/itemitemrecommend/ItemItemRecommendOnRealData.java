package podium.judge.hidden.collaborativefiltering.itemitemrecommend;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import podium.datasets.DataFolder;
import podium.datasets.WebVisits;
import podium.exercises.Scored;
import podium.exercises.collaborativefiltering.itemitemrecommend.ItemItemRecommend;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.LawContext;
import podium.judge.engine.testkit.Laws;
import podium.judge.engine.testkit.RealData;

/** What visitors of a web site are shown next, and how often that is where they went. */
@RealData("msweb")
final class ItemItemRecommendOnRealData extends Laws<ItemItemRecommend> {
    private static final int VISITORS = 4_000;
    private static final int ASKED = 60;
    private static final int COUNTED = 10;
    private static final int PEOPLE = 3;
    private static final int SHOWN = 5;

    @Test
    @Law("visitors of a web site are shown where they went")
    void hiddenVisits() {
        WebVisits site = WebVisits.load(DataFolder.here());
        HiddenVisits visits =
                HiddenVisits.sample(site, VISITORS, ASKED, LawContext.current().seed());
        StringBuilder people = new StringBuilder();
        int hits = 0;
        int told = 0;
        for (HiddenVisits.Visit visit : visits.hidden()) {
            List<Scored> shown = subject().recommend(visits.history(), visit.visitor(), COUNTED);
            hits += shown.stream().limit(COUNTED).anyMatch(each -> each.id() == visit.area()) ? 1 : 0;
            if (told++ < PEOPLE) {
                Set<Long> known = visits.history().getOrDefault(visit.visitor(), Set.of());
                people.append(String.format(
                        Locale.ROOT,
                        "%n%n  went to  %s%n  hidden   %s%n  shown    %s",
                        titles(site, known),
                        titles(site, List.of(visit.area())),
                        titles(site, shown.stream().limit(SHOWN).map(Scored::id).toList())));
            }
        }
        LawContext.current()
                .tell(String.format(
                        Locale.ROOT,
                        """
                        Microsoft web data: %,d visitors, and of %d of them one visit is hidden
                        it is among the first %d recommended %d times, among the areas with most visitors %d times%s""",
                        VISITORS,
                        visits.hidden().size(),
                        COUNTED,
                        hits,
                        visits.hitsByPopularity(COUNTED),
                        people));
    }

    private static String titles(WebVisits site, Collection<Long> areas) {
        return areas.stream()
                .map(area -> area >= 0 && area < site.areas().size()
                        ? site.areas().get(area.intValue()).title()
                        : "no area " + area)
                .collect(Collectors.joining("; "));
    }
}
