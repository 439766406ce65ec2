package podium.judge.hidden.genai.rrffusion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import podium.exercises.Scored;
import podium.exercises.genai.rrffusion.RrfFusion;
import podium.judge.engine.testkit.Definition;
import podium.judge.engine.testkit.Definitions;

/** What else was shipped as reciprocal rank fusion: section "Reciprocal rank fusion" of docs/conventions.md. */
final class RrfFusionDefinitions implements Definitions<RrfFusion> {
    private enum Base implements Definition.Trait {
        ONE("", 1),
        ZERO("ranks start at 0", 0);

        private final String words;
        private final int first;

        Base(String words, int first) {
            this.words = words;
            this.first = first;
        }

        @Override
        public String words() {
            return words;
        }
    }

    private enum Absent implements Definition.Trait {
        NOTHING(""),
        AFTER_THE_LAST("an id stands after the last of a ranking that does not hold it (sentence-transformers)");

        private final String words;

        Absent(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    private enum Joined implements Definition.Trait {
        SUM(""),
        MAXIMUM("the best rank of all rankings counts alone (coze-studio)"),
        MEAN("the score is the mean over the rankings that hold the id");

        private final String words;

        Joined(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }

        double of(List<Double> added) {
            // In the order of the rankings, as most add: a stream's sum is rounded in another way.
            double sum = 0;
            for (double each : added) {
                sum += each;
            }
            return switch (this) {
                case SUM -> sum;
                case MAXIMUM -> Collections.max(added);
                case MEAN -> sum / added.size();
            };
        }
    }

    private enum Constant implements Definition.Trait {
        AS_ASKED("", -1),
        SIXTY("the constant is 60, whatever was asked for", 60),
        ONE("the constant is 1, whatever was asked for (graphiti)", 1);

        private final String words;
        private final int value;

        Constant(String words, int value) {
            this.words = words;
            this.value = value;
        }

        @Override
        public String words() {
            return words;
        }
    }

    private enum Repeats implements Definition.Trait {
        FIRST(""),
        EACH("a repeated id adds at each of its ranks"),
        LAST("a repeated id counts at its last rank"),
        MOVE_UP("repeats are removed before ranking, so what follows moves up");

        private final String words;

        Repeats(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }

        int[] indices(List<Long> ranking, Long id) {
            IntStream all = IntStream.range(0, ranking.size())
                    .filter(index -> ranking.get(index).equals(id));
            return switch (this) {
                case FIRST, MOVE_UP -> all.limit(1).toArray();
                case EACH -> all.toArray();
                case LAST ->
                    all.boxed().reduce((first, second) -> second).stream()
                            .mapToInt(index -> index)
                            .toArray();
            };
        }
    }

    @Override
    public List<Definition<RrfFusion>> others() {
        List<Definition<RrfFusion>> all = new ArrayList<>();
        for (Base base : Base.values()) {
            for (Absent absent : Absent.values()) {
                for (Joined joined : Joined.values()) {
                    for (Constant constant : Constant.values()) {
                        for (Repeats repeats : Repeats.values()) {
                            Way way = new Way(base, absent, joined, constant, repeats);
                            all.add(Definition.of(way, base, absent, joined, constant, repeats));
                        }
                    }
                }
            }
        }
        return all;
    }

    private record Way(Base base, Absent absent, Joined joined, Constant constant, Repeats repeats)
            implements RrfFusion {
        @Override
        public List<Scored> fuse(List<List<Long>> rankings, int k0, int topN) {
            if (k0 < 0 || topN < 1) {
                throw new IllegalArgumentException("no definition knows a k0 of " + k0 + " or a topN of " + topN);
            }
            double added = (constant == Constant.AS_ASKED ? k0 : constant.value) + (double) base.first;
            Map<Long, List<Double>> byId = new LinkedHashMap<>();
            for (List<Long> given : rankings) {
                given.forEach(id -> byId.computeIfAbsent(id, first -> new ArrayList<>()));
            }
            for (List<Long> given : rankings) {
                List<Long> ranking = repeats == Repeats.MOVE_UP ? new ArrayList<>(new LinkedHashSet<>(given)) : given;
                byId.forEach((id, terms) -> {
                    int[] indices = repeats.indices(ranking, id);
                    for (int index : indices) {
                        terms.add(1 / (added + index));
                    }
                    if (indices.length == 0 && absent == Absent.AFTER_THE_LAST) {
                        terms.add(1 / (added + ranking.size()));
                    }
                });
            }
            return byId.entrySet().stream()
                    .map(entry -> new Scored(entry.getKey(), joined.of(entry.getValue())))
                    .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::id))
                    .limit(topN)
                    .toList();
        }
    }
}
