package podium.judge.app.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.sandbox.Sandbox;

class MutantCheckIT {
    private static final Kit KIT = Kit.of(Path.of(System.getProperty("podium.project", "../..")));
    private static final Problem PROBLEM =
            Catalog.load().find("precision-recall-at-k").orElseThrow();
    private static final long SEED = 1;

    private final Evidence evidence = new Evidence();

    @Test
    void laws_that_forget_a_case_let_a_mutant_survive_that_is_named() {
        try (Judge judge = new Judge(KIT, Sandbox.strongest())) {
            Gate.Step step = check(judge).of(PROBLEM, judge.trial(PROBLEM, NarrowLaws.class));
            assertThat(step.missing())
                    .anySatisfy(sentence -> assertThat(sentence)
                            .contains("survives: PrecisionRecallAtKReference.atK:", "| if (k < 1) {"));
            assertThat(evidence.matrix(PROBLEM.id().slug()).rows())
                    .anyMatch(row -> row.firstKiller().isPresent());
        }
    }

    @Test
    void the_laws_kill_every_mutant_that_is_not_explained() {
        try (Judge judge = new Judge(KIT, Sandbox.strongest())) {
            Gate.Step step = check(judge).of(PROBLEM);
            assertThat(step.missing()).isEmpty();
            assertThat(step.figures()).startsWith("mutants ");
        }
    }

    private MutantCheck check(Judge judge) {
        return new MutantCheck(KIT, judge, SEED, problem -> Integer.MAX_VALUE, evidence, (what, done, all) -> {});
    }
}
