package podium.benchmarks.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A list whose judged ids all stand in it, once, as where candidates are reranked: there all libraries mean the same by average
 * precision, and by NDCG with a gain of 2^grade - 1.
 *
 * @param ranked ids, best first
 * @param judged grade, from 1 to 3, of about half of them
 */
record JudgedList(List<Long> ranked, Map<Long, Double> judged) {
    static final int LENGTH = 100;
    private static final long ID_BOUND = 1L << 48;
    private static final int BEST_GRADE = 3;

    static List<JudgedList> draw(RandomGenerator random, int count) {
        return Stream.generate(() -> draw(random)).limit(count).toList();
    }

    private static JudgedList draw(RandomGenerator random) {
        List<Long> ranked = new ArrayList<>(
                random.longs(0, ID_BOUND).distinct().limit(LENGTH).boxed().toList());
        Map<Long, Double> judged = new HashMap<>();
        for (Long id : ranked) {
            if (judged.isEmpty() || random.nextBoolean()) {
                judged.put(id, 1.0 + random.nextInt(BEST_GRADE));
            }
        }
        return new JudgedList(ranked, judged);
    }
}
