package podium.judge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import podium.judge.app.author.Attack;
import podium.judge.app.author.Attack.Ground;
import podium.judge.app.author.AttackCheck;
import podium.judge.app.author.AttackCheck.Row;
import podium.judge.app.author.AttackPage;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.verdict.Verdict;

/**
 * The corpus of attacks, with the rules and behind them; in a plain process those that such a process could let through, as
 * what compiler and laws alone decide is the same there: {@code ./podium attack --all} lets in all of them everywhere.
 */
class AttackIT {
    private static final Kit KIT = Kit.of(Path.of(System.getProperty("podium.project", "../..")));
    private static final Problem PROBLEM =
            Catalog.load().find(AttackCheck.EXERCISE).orElseThrow();
    private static final List<Attack> CORPUS = Attack.in(KIT.project().resolve(AttackPage.CORPUS));
    private static final Set<String> IN_A_PLAIN_PROCESS = Set.of("forging", "secrets", "resources");
    private static final long SEED = 1;

    @TestFactory
    Stream<DynamicTest> an_attack_gets_the_verdict_that_its_file_names() {
        AttackCheck check = new AttackCheck(KIT, PROBLEM, SEED);
        return Stream.of(Ground.values())
                .flatMap(ground -> CORPUS.stream()
                        .filter(attack -> !attack.wanted(ground).isEmpty())
                        .filter(attack -> ground != Ground.PROCESS || IN_A_PLAIN_PROCESS.contains(attack.group()))
                        .map(attack -> DynamicTest.dynamicTest(
                                ground.words() + ": " + attack.name(), () -> repelled(check, attack, ground))))
                .onClose(check::close);
    }

    private static void repelled(AttackCheck check, Attack attack, Ground ground) {
        Row row = check.check(List.of(attack), List.of(ground), each -> {}).get(0);
        assertThat(row.repelled())
                .as(attack.name() + " got " + row.got() + ": " + row.why() + row.harm())
                .isTrue();
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
