package podium.judge.engine.judging;

import java.util.List;
import podium.judge.engine.remote.CandidateThrew;
import podium.judge.engine.remote.SubjectFailure;
import podium.judge.engine.testkit.LawViolation;
import podium.judge.engine.verdict.Counterexample;
import podium.judge.engine.verdict.Verdict;

/** What a throwable that ended a law says about the submission. */
record LawEnding(Verdict verdict, Counterexample counterexample) {
    static LawEnding of(Throwable thrown, List<String> calls) {
        if (thrown instanceof LawViolation violation) {
            return new LawEnding(
                    Verdict.WA,
                    new Counterexample(
                            violation.calls(), violation.got(), violation.wanted(), violation.where(), List.of()));
        }
        if (thrown instanceof CandidateThrew candidate) {
            return new LawEnding(
                    verdictOf(candidate), new Counterexample(calls, candidate.summary(), "", "", candidate.frames()));
        }
        if (thrown instanceof SubjectFailure failure) {
            return new LawEnding(
                    verdictOf(failure.kind()), new Counterexample(calls, failure.sentence(), "", "", List.of()));
        }
        return new LawEnding(Verdict.JE, new Counterexample(calls, thrown.toString(), "", "", List.of()));
    }

    private static Verdict verdictOf(CandidateThrew candidate) {
        if (candidate.isNotAttempted()) {
            return Verdict.NA;
        }
        return candidate.isA(OutOfMemoryError.class.getName()) ? Verdict.MLE : Verdict.RTE;
    }

    static Verdict verdictOf(SubjectFailure.Kind kind) {
        return switch (kind) {
            case TIMED_OUT -> Verdict.TLE;
            case OUT_OF_MEMORY -> Verdict.MLE;
            case DIED, WRONG_TYPE -> Verdict.RTE;
            case TOO_MUCH -> Verdict.OLE;
            case BROKE_PROTOCOL -> Verdict.SEC;
            case JUDGE_FAULT -> Verdict.JE;
        };
    }
}
