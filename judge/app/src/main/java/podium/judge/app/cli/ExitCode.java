package podium.judge.app.cli;

import java.util.List;
import podium.judge.engine.verdict.Verdict;

/** What the process tells its caller. */
final class ExitCode {
    static final int ACCEPTED = 0;
    static final int REJECTED = 1;
    static final int USAGE = 2;
    static final int DOES_NOT_COMPILE = 3;
    static final int JUDGE_ERROR = 4;
    static final int NOT_ATTEMPTED = 5;
    static final int INTERRUPTED = 130;

    private ExitCode() {}

    static int of(Verdict verdict) {
        return switch (verdict) {
            case AC -> ACCEPTED;
            case CE -> DOES_NOT_COMPILE;
            case JE -> JUDGE_ERROR;
            case NA -> NOT_ATTEMPTED;
            default -> REJECTED;
        };
    }

    /** For several: the judge's fault first, then any rejection; accepted if something was and the rest is not attempted. */
    static int of(List<Verdict> verdicts) {
        List<Integer> codes = verdicts.stream().map(ExitCode::of).toList();
        for (int code : List.of(JUDGE_ERROR, REJECTED, DOES_NOT_COMPILE, ACCEPTED)) {
            if (codes.contains(code)) {
                return code;
            }
        }
        return NOT_ATTEMPTED;
    }
}
