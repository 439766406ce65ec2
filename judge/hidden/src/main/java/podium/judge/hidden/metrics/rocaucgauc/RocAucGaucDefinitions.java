package podium.judge.hidden.metrics.rocaucgauc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import podium.exercises.metrics.rocaucgauc.RocAucGauc;
import podium.judge.engine.testkit.Definition;
import podium.judge.engine.testkit.Definitions;

/** What others make of ties, of a missing class and of groups: section "AUC" of docs/conventions.md. */
final class RocAucGaucDefinitions implements Definitions<RocAucGauc> {
    private enum Ties implements Definition.Trait {
        HALF(""),
        NOTHING("a tie counts nothing"),
        WHOLE("a tie counts as a win"),
        FIRST_ABOVE("of rows that tie the earlier one is above (a stable sort, descending)"),
        FIRST_BELOW("of rows that tie the later one is above (a stable sort, ascending)");

        private final String words;

        Ties(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }

        double won(int positive, int negative) {
            return switch (this) {
                case HALF -> 0.5;
                case NOTHING -> 0;
                case WHOLE -> 1;
                case FIRST_ABOVE -> positive < negative ? 1 : 0;
                case FIRST_BELOW -> positive > negative ? 1 : 0;
            };
        }
    }

    private enum OneClass implements Definition.Trait {
        NAN("", Double.NaN),
        ZERO("AUC of one class is 0", 0),
        HALF("AUC of one class is 0.5", 0.5),
        ONE("AUC of one class is 1 (LightGBM)", 1);

        private final String words;
        private final double value;

        OneClass(String words, double value) {
            this.words = words;
            this.value = value;
        }

        @Override
        public String words() {
            return words;
        }
    }

    private enum Groups implements Definition.Trait {
        LEFT_OUT("", Double.NaN),
        ZERO("a group with one class counts as 0", 0),
        HALF("a group with one class counts as 0.5", 0.5);

        private final String words;
        private final double value;

        Groups(String words, double value) {
            this.words = words;
            this.value = value;
        }

        @Override
        public String words() {
            return words;
        }
    }

    private enum Weight implements Definition.Trait {
        ROWS(""),
        POSITIVES("a group weighs as much as it has positives (RecBole)"),
        PAIRS("a group weighs as much as it has pairs"),
        NONE("all groups weigh the same (Elliot)");

        private final String words;

        Weight(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }

        double of(int positives, int negatives) {
            return switch (this) {
                case ROWS -> positives + negatives;
                case POSITIVES -> positives;
                case PAIRS -> (double) positives * negatives;
                case NONE -> 1;
            };
        }
    }

    @Override
    public List<Definition<RocAucGauc>> others() {
        List<Definition<RocAucGauc>> all = new ArrayList<>();
        for (Ties ties : Ties.values()) {
            for (OneClass oneClass : OneClass.values()) {
                for (Groups groups : Groups.values()) {
                    for (Weight weight : Weight.values()) {
                        Way way = new Way(ties, oneClass, groups, weight);
                        all.add(Definition.of(way, ties, oneClass, groups, weight));
                    }
                }
            }
        }
        return all;
    }

    private record Way(Ties ties, OneClass oneClass, Groups groups, Weight weight) implements RocAucGauc {
        private static final int MOST_ROWS = 10_000;

        @Override
        public double auc(double[] scores, boolean[] labels) {
            requireRows(scores, labels.length);
            List<Integer> rows = new ArrayList<>();
            for (int row = 0; row < scores.length; row++) {
                rows.add(row);
            }
            return auc(rows, scores, labels, oneClass.value);
        }

        @Override
        public double groupedAuc(long[] groupIds, double[] scores, boolean[] labels) {
            requireRows(scores, labels.length);
            requireRows(scores, groupIds.length);
            Map<Long, List<Integer>> rows = new LinkedHashMap<>();
            for (int row = 0; row < scores.length; row++) {
                rows.computeIfAbsent(groupIds[row], id -> new ArrayList<>()).add(row);
            }
            double sum = 0;
            double weights = 0;
            for (List<Integer> own : rows.values()) {
                double auc = auc(own, scores, labels, groups.value);
                if (!Double.isNaN(auc)) {
                    int positives =
                            (int) own.stream().filter(row -> labels[row]).count();
                    double weighs = weight.of(positives, own.size() - positives);
                    sum += weighs * auc;
                    weights += weighs;
                }
            }
            return sum / weights;
        }

        private double auc(List<Integer> rows, double[] scores, boolean[] labels, double withoutPairs) {
            List<Integer> positives = rows.stream().filter(row -> labels[row]).toList();
            List<Integer> negatives = rows.stream().filter(row -> !labels[row]).toList();
            double won = 0;
            for (int positive : positives) {
                for (int negative : negatives) {
                    double ahead = scores[positive] - scores[negative];
                    won += ahead == 0 ? ties.won(positive, negative) : ahead > 0 ? 1 : 0;
                }
            }
            int pairs = positives.size() * negatives.size();
            return pairs == 0 ? withoutPairs : won / pairs;
        }

        private static void requireRows(double[] scores, int rows) {
            if (scores.length != rows) {
                throw new IllegalArgumentException("no definition knows rows of different lengths");
            }
            if (scores.length > MOST_ROWS) {
                throw new IllegalArgumentException("too many rows to go through all pairs of");
            }
            for (double score : scores) {
                if (!Double.isFinite(score)) {
                    throw new IllegalArgumentException("no definition knows a score of " + score);
                }
            }
        }
    }
}
