package podium.judge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import podium.judge.app.author.Attack.Ground;
import podium.judge.app.author.AttackPage;
import podium.judge.engine.verdict.Verdict;

/** Attacks on the judge as everybody uses it. */
class AttackIT extends AttackedGround {
    AttackIT() {
        super(Ground.RULES);
    }

    @Test
    void no_attack_may_be_accepted_and_there_are_at_least_seventy() {
        assertThat(CORPUS).hasSizeGreaterThanOrEqualTo(70);
        assertThat(CORPUS)
                .allSatisfy(attack -> assertThat(Ground.values())
                        .allSatisfy(
                                ground -> assertThat(attack.wanted(ground)).doesNotContain(Verdict.AC, Verdict.JE)));
    }

    @Test
    void the_page_is_written_from_the_corpus() throws Exception {
        assertThat(Files.readString(KIT.project().resolve(AttackPage.PAGE))).isEqualTo(AttackPage.of(CORPUS));
    }
}
