package podium.judge.app.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import podium.judge.app.author.KillMatrix.Kind;
import podium.judge.app.author.KillMatrix.Row;
import podium.judge.engine.verdict.Verdict;

/** What checks have found about the exercise that is being verified, for those after them. */
final class Evidence {
    /** Laws have no say where a submission is right, only slow, or refused before it is run. */
    private static final Set<Verdict> NO_LAW = Set.of(Verdict.AC, Verdict.SLOW, Verdict.SEC);

    private String exercise = "";
    private List<String> laws = List.of();
    private final List<Row> submissions = new ArrayList<>();
    private final List<Row> mutants = new ArrayList<>();
    private Optional<Variety> variety = Optional.empty();

    /** Notes a submission that was judged; the first of an exercise makes all that was noted of another forgotten. */
    void submission(SubmissionCheck.Row row) {
        of(row.exercise());
        if (!NO_LAW.contains(row.wanted())) {
            submissions.add(Row.of(Kind.SUBMISSION, row.category() + "/" + row.mistake(), row.laws(), ""));
        }
    }

    void laws(String slug, List<String> sentences) {
        of(slug);
        laws = List.copyOf(sentences);
    }

    void mutants(List<Row> judged) {
        mutants.addAll(judged);
    }

    void variety(String slug, Variety found) {
        of(slug);
        variety = Optional.of(found);
    }

    Optional<Variety> variety() {
        return variety;
    }

    KillMatrix matrix(String slug) {
        of(slug);
        List<Row> rows = new ArrayList<>(submissions);
        rows.addAll(mutants);
        return new KillMatrix(laws, rows);
    }

    private void of(String slug) {
        if (!slug.equals(exercise)) {
            exercise = slug;
            laws = List.of();
            submissions.clear();
            mutants.clear();
            variety = Optional.empty();
        }
    }
}
