package podium.judge.app.cohort;

import java.util.List;
import podium.judge.engine.submission.SourceFile;
import podium.judge.engine.verdict.Judgement;

/**
 * What became of one submission, whoever handed it in.
 *
 * @param schema name and version of this form
 * @param key of everything that the verdict hangs on
 * @param attempts how often it was judged: more than once only after judge errors
 * @param files the sources
 * @param judgement with everything that the judge knows, hidden inputs included: it is the instructor's
 */
record Result(String schema, String key, int attempts, List<SourceFile> files, Judgement judgement) {
    static final String SCHEMA = "podium.result/1";

    Result {
        files = List.copyOf(files);
    }
}
