package podium.judge.hidden.similarity.jaccardsimilarity;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Two maps of weights over one small pool of ids; some weights are 0. Only sizes shrink. */
record WeightPair(Map<Long, Double> a, Map<Long, Double> b) {
    private static final int POOL = 7;

    /** The definition, id by id. */
    double oracle(double whenBothEmpty) {
        Set<Long> ids = new HashSet<>(a.keySet());
        ids.addAll(b.keySet());
        double smaller = 0;
        double larger = 0;
        for (Long id : ids) {
            smaller += Math.min(a.getOrDefault(id, 0.0), b.getOrDefault(id, 0.0));
            larger += Math.max(a.getOrDefault(id, 0.0), b.getOrDefault(id, 0.0));
        }
        return larger == 0 ? whenBothEmpty : smaller / larger;
    }

    WeightPair times(double factor) {
        return new WeightPair(times(a, factor), times(b, factor));
    }

    private static Map<Long, Double> times(Map<Long, Double> weights, double factor) {
        Map<Long, Double> scaled = new LinkedHashMap<>();
        weights.forEach((id, weight) -> scaled.put(id, weight * factor));
        return scaled;
    }

    static Map<Long, Double> with(Map<Long, Double> weights, long id, double weight) {
        Map<Long, Double> more = new LinkedHashMap<>(weights);
        more.put(id, weight);
        return more;
    }

    private static Map<Long, Double> draw(Random random, long[] pool, int tries) {
        Map<Long, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < tries; i++) {
            double weight = random.nextInt(5) == 0 ? 0 : (1 + random.nextInt(999)) / 100.0;
            weights.put(pool[random.nextInt(POOL)], weight);
        }
        return weights;
    }

    /** Up to seven ids a side; one side or both may be empty or hold zeros only. */
    static final class Any implements ArbitrarySupplier<WeightPair> {
        @Override
        public Arbitrary<WeightPair> get() {
            return Arbitraries.integers()
                    .between(0, 9)
                    .flatMap(tries -> Arbitraries.randomValue(random -> {
                        long[] pool = IdPair.pool(random);
                        return new WeightPair(draw(random, pool, random.nextInt(tries + 1)), draw(random, pool, tries));
                    }));
        }
    }
}
