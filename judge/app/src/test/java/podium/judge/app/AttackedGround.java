package podium.judge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import podium.judge.app.author.Attack;
import podium.judge.app.author.Attack.Ground;
import podium.judge.app.author.AttackCheck;
import podium.judge.app.author.AttackCheck.Row;
import podium.judge.app.author.AttackPage;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;

/** The corpus of attacks on one ground; a class each, so that two processes share them. */
abstract class AttackedGround {
    static final Kit KIT = Kit.of(Path.of(System.getProperty("podium.project", "../..")));
    static final List<Attack> CORPUS = Attack.in(KIT.project().resolve(AttackPage.CORPUS));
    private static final Problem PROBLEM =
            Catalog.load().find(AttackCheck.EXERCISE).orElseThrow();
    private static final long SEED = 1;

    private final Ground ground;
    private final Set<String> groups;

    /** All groups of attacks if none are named. */
    AttackedGround(Ground ground, String... groups) {
        this.ground = ground;
        this.groups = Set.of(groups);
    }

    @TestFactory
    Stream<DynamicTest> an_attack_gets_the_verdict_that_its_file_names() {
        AttackCheck check = new AttackCheck(KIT, PROBLEM, SEED);
        return CORPUS.stream()
                .filter(attack -> !attack.wanted(ground).isEmpty())
                .filter(attack -> groups.isEmpty() || groups.contains(attack.group()))
                .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> repelled(check, attack)))
                .onClose(check::close);
    }

    private void repelled(AttackCheck check, Attack attack) {
        Row row = check.check(List.of(attack), List.of(ground), each -> {}).get(0);
        assertThat(row.repelled())
                .as(attack.name() + " got " + row.got() + ": " + row.why() + row.harm())
                .isTrue();
    }
}
