package podium.judge.hidden.genai.bm25search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import podium.exercises.Scored;
import podium.exercises.genai.bm25search.Bm25Search;
import podium.judge.hidden.Probe;
import podium.solutions.genai.bm25search.Bm25SearchReference;

class Bm25SearchProbeTest {
    private static final List<List<String>> DOCUMENTS = List.of(
            List.of("rain", "rain", "rain", "sun"),
            List.of("rain", "wind"),
            List.of(),
            List.of("rain", "sun", "sun", "wind", "fog", "fog"),
            List.of("fog"));
    private static final List<String> QUERY = List.of("rain", "sun", "rain");
    private static final Probe<Bm25Search> PROBE =
            new Probe<>(List.of("document 0", "document 1", "document 3", "document 4"), Bm25SearchProbeTest::scores);

    private static double[] scores(Bm25Search definition) {
        Map<Long, Double> byId = definition.index(DOCUMENTS, 1.2, 0.75).search(QUERY, 9).stream()
                .collect(Collectors.toMap(Scored::id, Scored::score));
        return LongStream.of(0, 1, 3, 4)
                .mapToDouble(document -> byId.getOrDefault(document, Double.NaN))
                .toArray();
    }

    @Test
    void the_page_has_the_computed_values() throws Exception {
        PROBE.requireOnPage(new Bm25SearchReference(), new Bm25SearchDefinitions());
    }

    @Test
    void no_two_definitions_score_alike() {
        assertThat(PROBE.alike(new Bm25SearchReference(), new Bm25SearchDefinitions()))
                .isEmpty();
    }
}
