package podium.judge.app.cohort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import podium.judge.app.author.ReferenceSource;
import podium.judge.app.author.SubmissionFolders;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.submission.SourceFile;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.submission.SubmissionRejected;

/**
 * What the kit knows of its exercises that helps to read a cohort's results.
 *
 * @param mistakes names of shipped mistakes by {@code <slug>/<law>} that rejects them
 * @param given sources by slug that everybody may have read: the reference's
 * @param independent right answers by slug that were written without looking at each other
 */
public record Known(
        Map<String, List<String>> mistakes,
        Map<String, List<SourceFile>> given,
        Map<String, List<List<SourceFile>>> independent) {

    /**
     * Reads it from a checkout.
     *
     * @throws SubmissionRejected if a shipped submission cannot be read
     */
    public static Known of(Kit kit, List<Problem> problems) throws SubmissionRejected {
        if (!Files.isDirectory(kit.project().resolve("solutions"))) {
            // A kit that was handed out: nobody can have read a reference there.
            return nothing();
        }
        Map<String, List<SourceFile>> given = new TreeMap<>();
        Map<String, List<List<SourceFile>>> independent = new TreeMap<>();
        for (Problem problem : problems) {
            given.put(problem.id().slug(), ReferenceSource.of(kit, problem).files());
            List<List<SourceFile>> accepted = new ArrayList<>();
            for (Path folder : SubmissionFolders.of(kit, problem, "accepted")) {
                accepted.add(Submission.read(problem, folder).files());
            }
            independent.put(problem.id().slug(), accepted);
        }
        return new Known(SubmissionFolders.mistakes(kit, problems), given, independent);
    }

    /** Nothing known. */
    static Known nothing() {
        return new Known(Map.of(), Map.of(), Map.of());
    }

    /** How often similarity would list works of people who did not copy, as a sentence. */
    String falseAlarms() {
        int pairs = 0;
        int listed = 0;
        for (Map.Entry<String, List<List<SourceFile>>> each : independent.entrySet()) {
            List<Similarity.Sources> works = each.getValue().stream()
                    .map(files -> new Similarity.Sources("", files))
                    .toList();
            pairs += works.size() * (works.size() - 1) / 2;
            listed += Similarity.pairs(each.getKey(), works, given.getOrDefault(each.getKey(), List.of()))
                    .size();
        }
        return String.format(
                Locale.ROOT,
                "Of %d pairs of the kit's own right answers, which were written independently, %d would be listed.",
                pairs,
                listed);
    }
}
