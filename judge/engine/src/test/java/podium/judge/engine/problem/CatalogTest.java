package podium.judge.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogTest {
    private final Catalog catalog = Catalog.load();

    @Test
    void every_annotated_contract_is_found() {
        assertThat(catalog.problems())
                .extracting(problem -> problem.id().slug())
                .contains("precision-recall-at-k", "ndcg-at-k", "cosine-similarity", "jaccard-similarity")
                .contains("matrix-factorization", "sessionize")
                .doesNotHaveDuplicates();
    }

    @Test
    void an_exercise_has_one_name_in_every_room() {
        Problem problem = catalog.find("precision-recall-at-k").orElseThrow();
        assertThat(problem.candidate()).isEqualTo("podium.exercises.metrics.precisionrecallatk.MyPrecisionRecallAtK");
        assertThat(problem.reference())
                .isEqualTo("podium.solutions.metrics.precisionrecallatk.PrecisionRecallAtKReference");
        assertThat(problem.laws()).isEqualTo("podium.judge.hidden.metrics.precisionrecallatk.PrecisionRecallAtKLaws");
    }

    @Test
    void a_spark_exercise_is_named_after_what_the_candidate_implements() {
        Problem problem = catalog.find("sessionize").orElseThrow();
        assertThat(problem.candidate()).isEqualTo("podium.exercises.pipelines.sessionize.MySessionize");
        assertThat(problem.onSpark()).isTrue();
    }

    @Test
    void a_misspelled_slug_is_offered_the_nearest() {
        assertThat(catalog.nearest("ndgc-at-k").get(0)).isEqualTo("ndcg-at-k");
        assertThat(catalog.nearest("cosine").get(0)).isEqualTo("cosine-similarity");
    }
}
