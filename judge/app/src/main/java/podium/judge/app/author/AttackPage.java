package podium.judge.app.author;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import podium.judge.app.author.Attack.Ground;
import podium.judge.engine.verdict.Verdict;

/** The page of the corpus, written from the attacks' own headers. */
public final class AttackPage {
    /** Where the corpus is, below the project. */
    public static final String CORPUS = "judge/engine/src/attacks";

    /** Where the page is, below the project. */
    public static final String PAGE = "docs/attacks.md";

    private AttackPage() {}

    /** The page, in Markdown. */
    public static String of(List<Attack> attacks) {
        StringBuilder page = new StringBuilder("""
                # Attacks

                Written by `./podium attack --all` from the headers of `%s`, which a test holds to what the judge does.
                *With the rules* is how everything is judged: most attacks end there, before a worker sees them. *Behind the rules*
                is the same in a bubblewrap box with the rules off, and *plain process* without box or rules. A dash: as on the left.

                %d attacks, none of them accepted anywhere.
                """.formatted(CORPUS, attacks.size()));
        attacks.stream().map(Attack::group).distinct().forEach(group -> {
            page.append("\n## ")
                    .append(group)
                    .append("\n\n| attack | what it tries | with the rules | behind the rules | plain process |\n"
                            + "|---|---|---|---|---|\n");
            attacks.stream().filter(attack -> attack.group().equals(group)).forEach(attack -> page.append(row(attack)));
        });
        return page.toString();
    }

    private static String row(Attack attack) {
        Set<Verdict> rules = attack.wanted(Ground.RULES);
        Set<Verdict> box = attack.wanted(Ground.BOX);
        Set<Verdict> behind = box.isEmpty() ? rules : box;
        String process =
                attack.notStopped().isEmpty() ? unless(behind, attack.wanted(Ground.PROCESS)) : attack.notStopped();
        return "| " + String.join(" | ", attack.name(), attack.what(), words(rules), unless(rules, behind), process)
                + " |\n";
    }

    private static String unless(Set<Verdict> left, Set<Verdict> verdicts) {
        return verdicts.equals(left) ? "–" : words(verdicts);
    }

    private static String words(Set<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::name).collect(Collectors.joining(" or "));
    }
}
