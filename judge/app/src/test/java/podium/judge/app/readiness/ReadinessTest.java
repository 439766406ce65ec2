package podium.judge.app.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static podium.judge.app.readiness.Samples.NOW;
import static podium.judge.app.readiness.Samples.PROBLEMS;
import static podium.judge.app.readiness.Samples.evidence;
import static podium.judge.app.readiness.Samples.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import podium.exercises.Level;
import podium.judge.engine.problem.Problem;

/** Evidence moves what it should, as it should, and nothing sounds surer than it is. */
class ReadinessTest {
    private static final long SEED = 7;

    @Test
    void without_evidence_all_is_unknown_and_nothing_is_a_risk() {
        Readiness readiness = readiness(List.of());
        assertThat(readiness.fits())
                .extracting(Fit::words)
                .containsOnly("too little to say: 0 judged exercises")
                .hasSize(3);
        assertThat(readiness.unknown()).hasSameSizeAs(readiness.skills());
        assertThat(readiness.risks()).isEmpty();
        assertThat(chance(readiness, "heaps")).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void one_pass_more_never_lowers_a_chance() {
        Random random = new Random(SEED);
        for (int round = 0; round < 40; round++) {
            List<Evidence> some = any(random, random.nextInt(8));
            List<Evidence> more = new ArrayList<>(some);
            Problem passed = PROBLEMS.get(random.nextInt(PROBLEMS.size()));
            more.add(evidence(passed.id().slug(), round % 2 == 0 ? Outcome.PASSED : Outcome.CLEAR, random.nextInt(30)));
            Readiness before = readiness(some);
            Readiness after = readiness(more);
            for (SkillReadiness skill : before.skills()) {
                assertThat(chance(after, skill.skill()))
                        .as("%s after a pass of %s, seed %d", skill.skill(), passed.id(), SEED)
                        .isGreaterThanOrEqualTo(chance(before, skill.skill()) - 1e-9);
            }
        }
    }

    @Test
    void the_order_of_the_evidence_does_not_matter() {
        List<Evidence> some = any(new Random(SEED), 12);
        Readiness one = readiness(some);
        Collections.shuffle(some, new Random(SEED + 1));
        Readiness other = readiness(some);
        for (int i = 0; i < one.skills().size(); i++) {
            String skill = one.skills().get(i).skill();
            assertThat(chance(other, skill)).isCloseTo(chance(one, skill), within(1e-6));
        }
        assertThat(other.risks())
                .extracting(Risk::name)
                .isEqualTo(one.risks().stream().map(Risk::name).toList());
    }

    @Test
    void intervals_shrink_with_evidence_and_words_follow() {
        List<Evidence> all = new ArrayList<>();
        double width = 1;
        for (int round = 0; round < 4; round++) {
            Fit fit = fit(readiness(all), Level.L4);
            assertThat(fit.share().width()).isLessThan(width);
            width = fit.share().width();
            List.of("merge-rows", "cosine-similarity", "rrf-fusion", "chunk-overlap", "average-precision")
                    .forEach(slug -> all.add(evidence(slug, Outcome.CLEAR, 1)));
        }
        assertThat(fit(readiness(all), Level.L4).words()).isEqualTo("passes most: 5 judged exercises");
        assertThat(fit(readiness(all.subList(0, 2)), Level.L4).words())
                .isEqualTo("too little to say: 2 judged exercises");
    }

    @Test
    void old_evidence_weighs_less() {
        double young = chance(readiness(List.of(evidence("merge-rows", Outcome.FAILED, 1))), "heaps");
        double old = chance(readiness(List.of(evidence("merge-rows", Outcome.FAILED, 200))), "heaps");
        assertThat(young).isLessThan(old);
        assertThat(old).isLessThan(0.5);
    }

    @Test
    void a_pass_with_help_changes_nothing() {
        Evidence helped = new Evidence(problem("merge-rows"), NOW, Outcome.PASSED, true, "all laws hold");
        assertThat(readiness(List.of(helped))).isEqualTo(readiness(List.of()));
    }

    @Test
    void a_skill_failed_twice_is_a_greater_risk_than_what_was_failed_beside_it() {
        List<Risk> risks = readiness(List.of(
                        evidence("average-precision", Outcome.FAILED, 4),
                        evidence("precision-recall-at-k", Outcome.FAILED, 3),
                        evidence("jaccard-similarity", Outcome.PASSED, 2),
                        evidence("chunk-overlap", Outcome.FAILED, 1)))
                .risks();
        assertThat(risks).extracting(Risk::name).startsWith("ranking metrics").hasSize(2);
        assertThat(risks.get(0).trouble())
                .extracting(each -> each.problem().id().slug())
                .containsExactly("precision-recall-at-k", "average-precision");
        assertThat(risks.get(1).name()).isEqualTo("text spans or windows or off-by-one care");
    }

    @Test
    void what_was_passed_clearly_is_no_risk_but_what_took_long_is() {
        assertThat(readiness(List.of(evidence("merge-rows", Outcome.CLEAR, 1))).risks())
                .isEmpty();
        assertThat(readiness(List.of(evidence("merge-rows", Outcome.PASSED, 1))).risks())
                .isEmpty();
        assertThat(readiness(List.of(evidence("merge-rows", Outcome.JUST, 1))).risks())
                .hasSize(1);
    }

    @Test
    void thirty_sittings_on_one_exercise_settle_and_better_outcomes_give_better_chances() {
        List<Outcome> worstFirst = List.of(Outcome.FAR_OFF, Outcome.NEARLY, Outcome.JUST, Outcome.CLEAR);
        assertThat(worstFirst)
                .extracting(each ->
                        chance(readiness(Collections.nCopies(30, evidence("merge-rows", each, 0))), "heaps"))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static List<Evidence> any(Random random, int count) {
        List<Evidence> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Outcome outcome = Outcome.values()[random.nextInt(Outcome.values().length)];
            String slug = PROBLEMS.get(random.nextInt(PROBLEMS.size())).id().slug();
            some.add(evidence(slug, outcome, random.nextInt(100)));
        }
        return some;
    }

    private static Readiness readiness(List<Evidence> evidence) {
        return Readiness.of(PROBLEMS, evidence, Level.L5, NOW);
    }

    private static double chance(Readiness readiness, String skill) {
        return readiness.skills().stream()
                .filter(each -> each.skill().equals(skill))
                .findFirst()
                .orElseThrow()
                .at(Level.L5)
                .mean();
    }

    private static Fit fit(Readiness readiness, Level level) {
        return readiness.fits().stream()
                .filter(each -> each.level() == level)
                .findFirst()
                .orElseThrow();
    }
}
