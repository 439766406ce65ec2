package podium.judge.app.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;

/** Brings together which law rejects what, for people and programs to read: every law must be worth its place. */
final class KillMatrixCheck implements Gate.Check {
    private final Kit kit;
    private final Evidence evidence;

    KillMatrixCheck(Kit kit, Evidence evidence) {
        this.kit = kit;
        this.evidence = evidence;
    }

    @Override
    public Gate.Step of(Problem problem) {
        String slug = problem.id().slug();
        KillMatrix matrix = evidence.matrix(slug);
        Path folder = kit.home().resolve("verify");
        Path page = folder.resolve(slug + ".html");
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(slug + ".json"), KillMatrixJson.of(slug, matrix, evidence.variety()) + "\n");
            Files.writeString(page, KillMatrixPage.of(slug, matrix, evidence.variety()));
        } catch (IOException e) {
            throw new UncheckedIOException("the kill matrix cannot be written to " + folder, e);
        }
        int redundant = matrix.redundant().size();
        return new Gate.Step(
                "kill matrix",
                (redundant == 0 ? "" : redundant + " laws kill nothing of their own, ") + "see "
                        + kit.project().relativize(page),
                missing(matrix));
    }

    private static List<String> missing(KillMatrix matrix) {
        List<String> missing = new ArrayList<>();
        matrix.surviving().forEach(row -> missing.add("no law rejects " + row.name()));
        matrix.idle()
                .forEach(law -> missing.add("the law \"" + law + "\" rejects nothing: ship a wrong submission that it "
                        + "catches, sharpen it, or take it out"));
        return missing;
    }
}
