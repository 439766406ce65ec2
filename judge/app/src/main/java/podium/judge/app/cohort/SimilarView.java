package podium.judge.app.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import podium.judge.app.cohort.Similarity.Pair;
import podium.judge.app.cohort.Similarity.Shared;
import podium.judge.app.cohort.Similarity.Sources;
import podium.judge.engine.report.Style;
import podium.judge.engine.submission.SourceFile;

/** Similar works in the words of their page. */
record SimilarView(String falseAlarms, List<Side> pairs) {
    private static final int PERCENT = 100;

    /** Two works side by side. */
    record Side(String exercise, String one, String other, long percent, List<Line> left, List<Line> right) {}

    /** One line of source, and whether the other work has it too. */
    record Line(String number, String text, boolean shared) {}

    static SimilarView of(List<Pair> pairs, String falseAlarms) {
        return new SimilarView(
                falseAlarms, pairs.stream().map(SimilarView::side).toList());
    }

    private static Side side(Pair pair) {
        return new Side(
                pair.exercise(),
                pair.one().person(),
                pair.other().person(),
                Math.round(PERCENT * pair.share()),
                lines(pair.one(), pair.shared(), Shared::here),
                lines(pair.other(), pair.shared(), Shared::there));
    }

    private static List<Line> lines(Sources sources, List<Shared> shared, Function<Shared, Fingerprint.Lines> end) {
        List<Line> lines = new ArrayList<>();
        for (SourceFile file : sources.files()) {
            lines.add(new Line("", file.name(), false));
            List<String> texts = file.text().lines().toList();
            for (int i = 0; i < texts.size(); i++) {
                int number = i + 1;
                boolean both = shared.stream()
                        .map(end)
                        .anyMatch(
                                run -> run.file().equals(file.name()) && run.first() <= number && number <= run.last());
                lines.add(new Line(
                        Integer.toString(number), Style.harmless(texts.get(i).replace("\t", "    ")), both));
            }
        }
        return lines;
    }
}
