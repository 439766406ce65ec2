package podium.benchmarks.peers;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.mahout.cf.taste.common.TasteException;
import org.apache.mahout.cf.taste.impl.common.FastByIDMap;
import org.apache.mahout.cf.taste.impl.common.FastIDSet;
import org.apache.mahout.cf.taste.impl.common.LongPrimitiveIterator;
import org.apache.mahout.cf.taste.impl.model.GenericDataModel;
import org.apache.mahout.cf.taste.impl.model.GenericPreference;
import org.apache.mahout.cf.taste.impl.model.GenericUserPreferenceArray;
import org.apache.mahout.cf.taste.model.DataModel;
import org.apache.mahout.cf.taste.model.Preference;
import org.apache.mahout.cf.taste.model.PreferenceArray;
import podium.exercises.Rating;

/**
 * Ratings for Mahout. Its factorizer walks over a user's items, a hash set, and over the user's ratings, an array by item, as if both
 * had one order. Here they have: that of the set.
 */
final class HashOrder {
    private HashOrder() {}

    static DataModel of(List<Rating> ratings) throws TasteException {
        FastByIDMap<Collection<Preference>> byUser = new FastByIDMap<>();
        Map<Integer, List<Preference>> grouped = ratings.stream()
                .collect(Collectors.groupingBy(
                        Rating::user,
                        Collectors.mapping(
                                rating -> new GenericPreference(rating.user(), rating.item(), (float) rating.value()),
                                Collectors.toCollection(ArrayList::new))));
        grouped.forEach((user, preferences) -> byUser.put(user, preferences));
        DataModel model = new GenericDataModel(GenericDataModel.toDataMap(byUser, true));
        FastByIDMap<FastIDSet> items = new FastByIDMap<>();
        FastByIDMap<PreferenceArray> preferences = new FastByIDMap<>();
        for (LongPrimitiveIterator users = model.getUserIDs(); users.hasNext(); ) {
            long user = users.nextLong();
            items.put(user, model.getItemIDsFromUser(user));
            preferences.put(user, inOrderOf(items.get(user), model, user));
        }
        return (DataModel) Proxy.newProxyInstance(
                DataModel.class.getClassLoader(),
                new Class<?>[] {DataModel.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getItemIDsFromUser" -> items.get((Long) arguments[0]);
                    case "getPreferencesFromUser" -> preferences.get((Long) arguments[0]);
                    default -> method.invoke(model, arguments);
                });
    }

    private static PreferenceArray inOrderOf(FastIDSet items, DataModel model, long user) throws TasteException {
        List<Preference> ordered = new ArrayList<>();
        for (long item : items) {
            ordered.add(new GenericPreference(user, item, model.getPreferenceValue(user, item)));
        }
        return new GenericUserPreferenceArray(ordered);
    }
}
