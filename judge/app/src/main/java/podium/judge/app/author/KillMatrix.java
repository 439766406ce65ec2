package podium.judge.app.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/**
 * Which law rejects which wrong implementation.
 *
 * @param laws their sentences, in the order run
 * @param rows wrong submissions, then mutants
 */
record KillMatrix(List<String> laws, List<Row> rows) {
    /** Where a wrong implementation comes from. */
    enum Kind {
        /** A person wrote it and filed it by its verdict. */
        SUBMISSION,
        /** The reference with one change. */
        MUTANT
    }

    /**
     * One wrong implementation.
     *
     * @param kind where it comes from
     * @param name what it is called in this exercise
     * @param killers verdict by law, of the laws that rejected it, in the order run
     * @param explained why no law can reject it; empty where one does, or nobody knows
     */
    record Row(Kind kind, String name, Map<String, Verdict> killers, String explained) {
        static Row of(Kind kind, String name, List<LawResult> results, String explained) {
            Map<String, Verdict> killers = new LinkedHashMap<>();
            results.stream()
                    .filter(KillMatrix::rejects)
                    .filter(law -> !law.isOfTimedCalls())
                    .forEach(law -> killers.put(law.law(), law.verdict()));
            return new Row(kind, name, killers, explained);
        }

        Optional<String> firstKiller() {
            return killers.keySet().stream().findFirst();
        }
    }

    /** Whether a law that ran speaks against the implementation; an error of the judge speaks against nobody. */
    static boolean rejects(LawResult law) {
        return law.verdict() != Verdict.AC && law.verdict() != Verdict.JE && law.wasAsked();
    }

    List<Row> of(Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    List<Row> killedBy(String law) {
        return rows.stream().filter(row -> row.killers().containsKey(law)).toList();
    }

    /** How many a law is the first to reject. */
    long firstKills(String law) {
        return rows.stream()
                .filter(row -> row.firstKiller().filter(law::equals).isPresent())
                .count();
    }

    /** Laws that reject nothing. */
    List<String> idle() {
        return laws.stream().filter(law -> killedBy(law).isEmpty()).toList();
    }

    /** A law, not idle, and the first other one that rejects all that it rejects. */
    Map<String, String> redundant() {
        Map<String, String> redundant = new LinkedHashMap<>();
        for (String law : laws) {
            List<Row> killed = killedBy(law);
            laws.stream()
                    .filter(other -> !other.equals(law) && !killed.isEmpty())
                    .filter(other -> Set.copyOf(killedBy(other)).containsAll(killed))
                    .findFirst()
                    .ifPresent(other -> redundant.put(law, other));
        }
        return redundant;
    }

    /** Submissions that no law rejects; mutants are {@link MutantCheck}'s to report. */
    List<Row> surviving() {
        return of(Kind.SUBMISSION).stream()
                .filter(row -> row.killers().isEmpty())
                .toList();
    }
}
