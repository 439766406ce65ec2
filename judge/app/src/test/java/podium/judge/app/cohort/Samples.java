package podium.judge.app.cohort;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.judge.engine.problem.ExerciseId;
import podium.judge.engine.verdict.Cost;
import podium.judge.engine.verdict.Counterexample;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/** A small graded cohort with one outcome of every kind. */
final class Samples {
    static final String INPUT = "ndcgAtK([10, 20], {10: 1.0}, 5)";
    static final String LAW = "appending unjudged items never changes NDCG";
    static final String DEFINITION = "the ideal is not cut at k";
    static final String SLUG = "ndcg-at-k";
    static final Person ANN =
            new Person("=Ann & <Ben> O'Hara, \"Zoë\"", Map.of("ID", "17", "Email address", "a@b.org"));

    private Samples() {}

    static Cohort cohort() {
        List<Cohort.Entry> entries = List.of(
                entry("ac", Optional.of(judgement(Verdict.AC, Verdict.AC, Optional.empty()))),
                entry("wa", Optional.of(judgement(Verdict.WA, Verdict.WA, Optional.empty()))),
                entry("slow", Optional.of(judgement(Verdict.SLOW, Verdict.AC, Optional.of(cost(Cost.Outcome.ABOVE))))),
                entry(
                        "open",
                        Optional.of(judgement(Verdict.AC, Verdict.AC, Optional.of(cost(Cost.Outcome.UNDECIDED))))),
                entry("ce", Optional.of(doesNotCompile())),
                entry("je", Optional.of(judgement(Verdict.JE, Verdict.AC, Optional.empty()))),
                new Cohort.Entry(ANN, "none", Optional.empty(), List.of(), true, "not handed in: no MyNone.java"),
                new Cohort.Entry(
                        ANN,
                        "bad",
                        Optional.empty(),
                        List.of(),
                        false,
                        "expected UTF-8 text, found other bytes: A.java"));
        return new Cohort(entries.stream().map(Cohort.Entry::exercise).toList(), List.of(ANN), entries);
    }

    static Cohort.Entry entry(Cohort cohort, String exercise) {
        return cohort.of(exercise).get(0);
    }

    private static Cohort.Entry entry(String exercise, Optional<Judgement> judgement) {
        return new Cohort.Entry(ANN, exercise, judgement, List.of(), false, "");
    }

    static Judgement judgement(Verdict verdict, Verdict law, Optional<Cost> cost) {
        Optional<Counterexample> example = law == Verdict.AC
                ? Optional.empty()
                : Optional.of(new Counterexample(List.of(INPUT), "0.5\u0007", "1.0", "", List.of()));
        LawResult result =
                new LawResult(LAW, "a convention", law, example, "", "printed \u001B[31m", Duration.ofMillis(12));
        return judgement(verdict, "headline of " + INPUT, List.of(result), List.of(), cost);
    }

    private static Judgement doesNotCompile() {
        return judgement(
                Verdict.CE, "does not compile", List.of(), List.of("MyNdcgAtK.java:3: ';' expected"), Optional.empty());
    }

    private static Judgement judgement(
            Verdict verdict, String headline, List<LawResult> laws, List<String> errors, Optional<Cost> cost) {
        return new Judgement(
                new ExerciseId("metrics", SLUG),
                verdict,
                headline,
                laws,
                verdict == Verdict.WA ? List.of(DEFINITION) : List.of(),
                errors,
                cost,
                7,
                new Judgement.Box("bubblewrap", List.of()),
                Duration.ofMillis(1234));
    }

    private static Cost cost(Cost.Outcome outcome) {
        return new Cost(
                outcome,
                "takes 9 times the reference's time",
                4,
                List.of(new Cost.Ratio(9, 8.5, Double.POSITIVE_INFINITY)),
                Optional.empty(),
                "",
                Cost.Scaling.none(1.5));
    }
}
