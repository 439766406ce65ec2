package podium.judge.hidden.genai.vectorstore;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import podium.datasets.DataFolder;
import podium.datasets.WordVectors;
import podium.exercises.genai.vectorstore.Embedding;
import podium.exercises.genai.vectorstore.Hit;
import podium.exercises.genai.vectorstore.VectorStore;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.LawContext;
import podium.judge.engine.testkit.Laws;
import podium.judge.engine.testkit.RealData;

/** Words by their GloVe vectors: neighbors, and sums and differences of words. */
@RealData("glove-20k-100d")
final class VectorStoreOnRealData extends Laws<VectorStore> {
    private static final int SHOWN = 6;
    private static final List<String> QUERIES =
            List.of("movie", "recommendation", "java", "king - man + woman", "paris - france + italy");

    @Test
    @Law("words whose vectors point the same way are found")
    void neighbors() {
        WordVectors vectors = WordVectors.load(DataFolder.here());
        List<String> words = vectors.words();
        Embedding[] stored = IntStream.range(0, words.size())
                .mapToObj(row -> new Embedding(words.get(row), vectors.vector(row)))
                .toArray(Embedding[]::new);
        float[][] queries =
                QUERIES.stream().map(query -> summed(query, vectors)).toArray(float[][]::new);
        Hit[][] found = subject().searchAll(vectors.dimensions(), stored, new String[0], queries, SHOWN);
        String lines = IntStream.range(0, queries.length)
                .mapToObj(i -> String.format(Locale.ROOT, "%n  %-24s %s", QUERIES.get(i), shown(found[i])))
                .collect(Collectors.joining());
        LawContext.current()
                .tell(String.format(
                        Locale.ROOT,
                        "GloVe: %,d words of %d numbers, nearest by cosine; of a sum the words in it are near as well%n%s",
                        words.size(),
                        vectors.dimensions(),
                        lines));
    }

    /** Words with plus and minus between them. */
    private static float[] summed(String query, WordVectors vectors) {
        float[] sum = new float[vectors.dimensions()];
        float sign = 1;
        for (String token : query.split(" ")) {
            switch (token) {
                case "+" -> sign = 1;
                case "-" -> sign = -1;
                default -> {
                    float[] vector = vectors.vector(vectors.rowOf(token).orElseThrow());
                    for (int k = 0; k < sum.length; k++) {
                        sum[k] += sign * vector[k];
                    }
                }
            }
        }
        return sum;
    }

    private static String shown(Hit[] hits) {
        return Arrays.stream(hits)
                .map(hit -> String.format(Locale.ROOT, "%s %.2f", hit.id(), hit.score()))
                .collect(Collectors.joining(", "));
    }
}
