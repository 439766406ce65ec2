package podium.judge.hidden.genai.bm25search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import podium.datasets.DataFolder;
import podium.datasets.KingJamesBible;
import podium.exercises.Scored;
import podium.exercises.genai.bm25search.Bm25Search;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.LawContext;
import podium.judge.engine.testkit.Laws;
import podium.judge.engine.testkit.RealData;

/** A search engine over the King James Bible. */
@RealData("kjv")
final class Bm25SearchOnRealData extends Laws<Bm25Search> {
    private static final int SHOWN = 3;
    private static final int VERSE_SHOWN = 96;
    private static final List<String> QUERIES =
            List.of("the lord is my shepherd", "vanity of vanities", "they had no bread", "camel needle", "internet");

    @Test
    @Law("verses of the King James Bible are found by some words of theirs")
    void verses() {
        List<String> verses = KingJamesBible.load(DataFolder.here()).verses();
        Bm25Search.Index index =
                subject().index(verses.stream().map(Bm25SearchOnRealData::terms).toList(), 1.2, 0.75);
        String found = QUERIES.stream()
                .map(query -> query + "\n" + found(index, query, verses))
                .collect(Collectors.joining("\n\n"));
        LawContext.current()
                .tell(String.format(
                        Locale.ROOT,
                        "King James Bible: %,d verses, one a document; k1 = 1.2, b = 0.75%n%n%s",
                        verses.size(),
                        found));
    }

    private static List<String> terms(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(term -> !term.isEmpty())
                .toList();
    }

    private static String found(Bm25Search.Index index, String query, List<String> verses) {
        List<Scored> hits = index.search(terms(query), SHOWN);
        return hits.isEmpty()
                ? "          nothing"
                : hits.stream().map(hit -> shown(hit, verses)).collect(Collectors.joining("\n"));
    }

    private static String shown(Scored hit, List<String> verses) {
        boolean known = hit.id() >= 0 && hit.id() < verses.size();
        String verse = known ? verses.get((int) hit.id()) : "there is no verse " + hit.id();
        String cut = verse.length() <= VERSE_SHOWN ? verse : verse.substring(0, VERSE_SHOWN) + "...";
        return String.format(Locale.ROOT, "  %6.2f  %s", hit.score(), cut);
    }
}
