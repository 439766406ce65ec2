package podium.judge.hidden.pipelines.pointintimejoin;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import podium.exercises.pipelines.PlanFacts;
import podium.exercises.pipelines.pointintimejoin.Feature;
import podium.exercises.pipelines.pointintimejoin.Label;
import podium.exercises.pipelines.pointintimejoin.PointInTimeJoinLists;
import podium.exercises.pipelines.pointintimejoin.TrainingRow;

/**
 * One input.
 *
 * @param labels one inner list a partition
 * @param features one inner list a partition
 * @param ttlMillis greatest age
 */
record AsOfCase(List<List<Label>> labels, List<List<Feature>> features, long ttlMillis) {
    private static final Comparator<Feature> NEWEST_FIRST = Comparator.comparingLong(Feature::eventTs)
            .thenComparingLong(Feature::availableTs)
            .thenComparingDouble(Feature::value)
            .reversed();

    List<TrainingRow> joined(PointInTimeJoinLists subject) {
        return subject.asOf(labels, features, ttlMillis);
    }

    PlanFacts plan(PointInTimeJoinLists subject) {
        return subject.asOfPlan(labels, features, ttlMillis);
    }

    /** Only what is one of these entities', of that with the fewest rows; empty where there are none. */
    Optional<AsOfCase> leastOf(Set<Long> entities) {
        Stream<Long> ofLabels = labels.stream().flatMap(List::stream).map(Label::entity);
        Stream<Long> ofFeatures = features.stream().flatMap(List::stream).map(Feature::entity);
        return Stream.concat(ofLabels, ofFeatures)
                .filter(entities::contains)
                .collect(Collectors.groupingBy(entity -> entity, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .min(Map.Entry.comparingByValue())
                .map(least -> only(least.getKey()));
    }

    /** Partitions that nothing is left of go. */
    private AsOfCase only(long entity) {
        return new AsOfCase(
                keeping(labels, label -> label.entity() == entity),
                keeping(features, feature -> feature.entity() == entity),
                ttlMillis);
    }

    private static <R> List<List<R>> keeping(List<List<R>> partitions, Predicate<R> kept) {
        return partitions.stream()
                .map(partition -> partition.stream().filter(kept).toList())
                .filter(partition -> !partition.isEmpty())
                .toList();
    }

    /** The join as its definition reads: of an entity's values, newest first, the first that a label knows. */
    List<TrainingRow> plain() {
        Map<Long, List<Feature>> newestFirst = features.stream()
                .flatMap(List::stream)
                .sorted(NEWEST_FIRST)
                .collect(Collectors.groupingBy(Feature::entity));
        return labels.stream()
                .flatMap(List::stream)
                .map(label -> new TrainingRow(
                        label.id(),
                        label.entity(),
                        label.ts(),
                        value(label, newestFirst.getOrDefault(label.entity(), List.of()))))
                .sorted(Comparator.comparingLong(TrainingRow::id))
                .toList();
    }

    private double value(Label label, List<Feature> newestFirst) {
        return newestFirst.stream()
                .filter(each -> each.eventTs() <= label.ts() && each.availableTs() <= label.ts())
                .findFirst()
                .filter(newest -> label.ts() - newest.eventTs() <= ttlMillis)
                .map(Feature::value)
                .orElse(Double.NaN);
    }
}
