package podium.judge.app.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.submission.SourceFile;

class SimilarityTest {
    private static final String ONE = """
            class A {
                double sum(double[] values) {
                    double total = 0;
                    for (int i = 0; i < values.length; i++) {
                        if (values[i] > 0) {
                            total += values[i] * values[i];
                        } else {
                            total -= Math.abs(values[i]) / 2;
                        }
                    }
                    while (total > 100) {
                        total = total / 10 + 1;
                    }
                    return total == 0 ? -1 : Math.sqrt(total);
                }
            }
            """;
    private static final String OTHER = """
            class B {
                java.util.List<String> words(String text) {
                    return java.util.Arrays.stream(text.split(" ")).map(String::strip).filter(w -> !w.isEmpty())
                            .sorted(java.util.Comparator.comparing(String::length).reversed()).toList();
                }
                int[] counts(String text) {
                    int[] counts = new int[256];
                    text.chars().forEach(c -> counts[c & 255]++);
                    return counts;
                }
            }
            """;

    @Test
    void new_names_comments_literals_and_layout_hide_nothing() {
        String copied = ONE.replace("total", "acc")
                .replace("values", "xs")
                .replace("100", "7")
                .replace("\n", "\n// why\n");
        assertThat(pairs(ONE, copied, "")).singleElement().satisfies(pair -> {
            assertThat(pair.share()).isEqualTo(1);
            assertThat(pair.shared()).isNotEmpty();
        });
    }

    @Test
    void different_code_is_not_listed() {
        assertThat(pairs(ONE, OTHER, "")).isEmpty();
    }

    @Test
    void what_everybody_was_given_is_taken_away() {
        assertThat(pairs(ONE, ONE, ONE)).isEmpty();
    }

    @Test
    void a_source_that_does_not_end_its_texts_and_comments_is_no_trouble() {
        assertThat(Fingerprint.of(List.of(new SourceFile("A.java", "class A { String s = \"open; /* never closed ")))
                        .size())
                .isBetween(0, 1);
    }

    @Test
    void right_answers_of_the_kit_that_are_independent_are_seldom_alike() throws Exception {
        Kit kit = Kit.of(java.nio.file.Path.of(System.getProperty("podium.project", "../..")));
        Known known = Known.of(kit, Catalog.load().problems());
        assertThat(known.falseAlarms()).matches("Of \\d+ pairs .* [01] would be listed\\.");
    }

    private static List<Similarity.Pair> pairs(String one, String other, String given) {
        return Similarity.pairs(
                "x",
                List.of(
                        new Similarity.Sources("ann", List.of(new SourceFile("A.java", one))),
                        new Similarity.Sources("ben", List.of(new SourceFile("A.java", other)))),
                List.of(new SourceFile("Given.java", given)));
    }
}
