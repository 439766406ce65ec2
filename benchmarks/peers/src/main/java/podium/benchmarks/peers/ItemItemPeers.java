package podium.benchmarks.peers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.mahout.cf.taste.common.Refreshable;
import org.apache.mahout.cf.taste.common.TasteException;
import org.apache.mahout.cf.taste.impl.common.FastByIDMap;
import org.apache.mahout.cf.taste.impl.common.FastIDSet;
import org.apache.mahout.cf.taste.impl.model.GenericBooleanPrefDataModel;
import org.apache.mahout.cf.taste.impl.recommender.GenericBooleanPrefItemBasedRecommender;
import org.apache.mahout.cf.taste.impl.similarity.AbstractItemSimilarity;
import org.apache.mahout.cf.taste.model.DataModel;
import org.apache.mahout.cf.taste.recommender.RecommendedItem;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import podium.datasets.CollaborativeFilteringInputs;
import podium.datasets.CollaborativeFilteringInputs.Histories;
import podium.exercises.Scored;
import podium.exercises.collaborativefiltering.itemitemrecommend.ItemItemRecommend;
import podium.solutions.collaborativefiltering.itemitemrecommend.ItemItemRecommendReference;

/** Item-to-item recommendations beside Mahout's, whose recommender for plays adds up similarities as ours does. */
@SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
public class ItemItemPeers extends PeerBenchmark {
    private static final int USERS = 1_000;
    private static final int N = 20;

    private final ItemItemRecommend subject = new ItemItemRecommendReference();
    private final Histories input = CollaborativeFilteringInputs.histories(new SplittableRandom(1), USERS);
    private DataModel ahead;

    /** The cosine of plays, from Mahout's own counts: its uncentered cosine is 1 for all plays. */
    private static final class PlayCosine extends AbstractItemSimilarity {
        private PlayCosine(DataModel model) {
            super(model);
        }

        @Override
        public double itemSimilarity(long first, long second) throws TasteException {
            DataModel model = getDataModel();
            int both = model.getNumUsersWithPreferenceFor(first, second);
            double product =
                    (double) model.getNumUsersWithPreferenceFor(first) * model.getNumUsersWithPreferenceFor(second);
            return both == 0 ? Double.NaN : both / Math.sqrt(product);
        }

        @Override
        public double[] itemSimilarities(long first, long[] others) throws TasteException {
            double[] similarities = new double[others.length];
            for (int i = 0; i < others.length; i++) {
                similarities[i] = itemSimilarity(first, others[i]);
            }
            return similarities;
        }

        @Override
        public void refresh(java.util.Collection<Refreshable> alreadyRefreshed) {
            // Nothing is kept.
        }
    }

    /** Makes Mahout's model and checks that both agree. */
    @Setup
    public void prepare() throws TasteException {
        ahead = model(input.history());
        List<Scored> theirs = mahout().stream()
                .map(item -> new Scored(item.getItemID(), item.getValue()))
                .toList();
        Agreement.sameHits(ours(), theirs, 1e-5);
    }

    /** Ours. */
    @Benchmark
    @Ours(exercise = "item-item-recommend", work = "the best 20 for one user, from 10,000 plays of 1,000 users by user")
    public List<Scored> ours() {
        return subject.recommend(input.history(), input.user(), N);
    }

    /** Theirs, from the same. */
    @Benchmark
    @Peer(
            against = "ours",
            library = GenericBooleanPrefItemBasedRecommender.class,
            call = "GenericBooleanPrefItemBasedRecommender, its data model made in the call",
            note = "cosine written on Mahout's counts")
    public List<RecommendedItem> mahout() throws TasteException {
        return recommend(model(input.history()));
    }

    /** Theirs, with the users of each item at hand. */
    @Benchmark
    @Peer(
            against = "ours",
            library = GenericBooleanPrefItemBasedRecommender.class,
            call = "the same, its data model made ahead",
            note = "here Mahout does less: ours groups all plays in every call")
    public List<RecommendedItem> mahoutModelAhead() throws TasteException {
        return recommend(ahead);
    }

    private List<RecommendedItem> recommend(DataModel model) throws TasteException {
        return new GenericBooleanPrefItemBasedRecommender(model, new PlayCosine(model)).recommend(input.user(), N);
    }

    private static DataModel model(Map<Long, Set<Long>> history) {
        FastByIDMap<FastIDSet> plays = new FastByIDMap<>(history.size());
        history.forEach((user, items) -> {
            FastIDSet set = new FastIDSet(items.size());
            items.forEach(set::add);
            plays.put(user, set);
        });
        return new GenericBooleanPrefDataModel(plays);
    }
}
