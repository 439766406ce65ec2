package podium.judge.hidden.similarity.minhashlsh;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import podium.exercises.similarity.minhashlsh.MinhashLsh;
import podium.judge.engine.testkit.Definition;
import podium.judge.engine.testkit.Definitions;

/** What else was taken for the estimate of two signatures: section "MinHash" of docs/conventions.md. */
final class MinhashLshDefinitions implements Definitions<MinhashLsh> {
    @Override
    public List<Definition<MinhashLsh>> others() {
        return List.of(
                of("the estimate is the Jaccard similarity of the signatures' values as sets", (one, other) -> {
                    Set<Integer> common = values(one);
                    common.retainAll(values(other));
                    Set<Integer> all = values(one);
                    all.addAll(values(other));
                    return (double) common.size() / all.size();
                }),
                of(
                        "the estimate divides by the values of both signatures, less the equal ones",
                        (one, other) -> equal(one, other) / (2 * one.length - equal(one, other))),
                of(
                        "the estimate is the distance, the share of positions that differ",
                        (one, other) -> 1 - equal(one, other) / one.length));
    }

    private static double equal(int[] one, int[] other) {
        return IntStream.range(0, one.length).filter(i -> one[i] == other[i]).count();
    }

    private static Set<Integer> values(int[] signature) {
        Set<Integer> values = new HashSet<>();
        IntStream.of(signature).forEach(values::add);
        return values;
    }

    private static Definition<MinhashLsh> of(String words, ToDoubleBiFunction<int[], int[]> estimate) {
        return new Definition<>(List.of(words), new Estimate(estimate));
    }

    /** Hash functions are anybody's choice, so that there is nothing to compare an index with. */
    private record Estimate(ToDoubleBiFunction<int[], int[]> of) implements MinhashLsh {
        @Override
        public Index create(int bands, int rows, long seed) {
            throw new UnsupportedOperationException("every definition knows other signatures");
        }

        @Override
        public double estimate(int[] first, int[] second) {
            if (first.length != second.length || first.length == 0) {
                throw new IllegalArgumentException("no definition knows signatures of other lengths");
            }
            return of.applyAsDouble(first, second);
        }
    }
}
