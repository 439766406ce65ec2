package podium.judge.hidden.pipelines;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Tables as lists of partitions. */
public final class Partitions {
    private Partitions() {}

    /** The rows on so many partitions, shuffled. */
    public static <R> List<List<R>> dealt(RandomGenerator random, List<R> rows, int partitions) {
        List<List<R>> dealt = new ArrayList<>();
        for (int i = 0; i < partitions; i++) {
            dealt.add(new ArrayList<>());
        }
        for (R row : rows) {
            List<R> one = dealt.get(random.nextInt(partitions));
            one.add(random.nextInt(one.size() + 1), row);
        }
        return dealt;
    }

    /** Tables as one: the first partitions of all together, then the second ones, and so on. */
    public static <R> List<List<R>> together(Stream<List<List<R>>> tables) {
        List<List<R>> all = new ArrayList<>();
        tables.forEach(some -> {
            for (int i = 0; i < some.size(); i++) {
                if (i == all.size()) {
                    all.add(new ArrayList<>());
                }
                all.get(i).addAll(some.get(i));
            }
        });
        return all;
    }
}
