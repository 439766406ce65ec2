package podium.judge.hidden.pipelines.sessionize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import podium.exercises.pipelines.sessionize.Click;

/**
 * One input.
 *
 * @param partitions events, one inner list a partition
 * @param gapMillis longest silence
 * @param capMillis longest session
 */
record SessionizeCase(List<List<Click>> partitions, long gapMillis, long capMillis) {
    private static final int FEW_CLICKS = 16;

    List<Click> clicks() {
        return partitions.stream().flatMap(List::stream).toList();
    }

    /** Members, those with few events first. */
    List<Long> usersByClicks() {
        return clicks().stream().collect(Collectors.groupingBy(Click::user, Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    SessionizeCase shifted(long millis) {
        List<List<Click>> moved = partitions.stream()
                .map(partition -> partition.stream()
                        .map(click -> new Click(click.eventId(), click.user(), click.ts() + millis))
                        .toList())
                .toList();
        return new SessionizeCase(moved, gapMillis, capMillis);
    }

    SessionizeCase withGap(long millis) {
        return new SessionizeCase(partitions, millis, capMillis);
    }

    /** What is left of it; partitions that nothing is left of go. */
    private SessionizeCase keeping(Predicate<Click> kept) {
        List<List<Click>> left = partitions.stream()
                .map(partition -> partition.stream().filter(kept).toList())
                .filter(partition -> !partition.isEmpty())
                .toList();
        return new SessionizeCase(left, gapMillis, capMillis);
    }

    /** Only this member's events. */
    SessionizeCase only(long user) {
        return keeping(click -> click.user() == user);
    }

    /** Halves by member, or by time where there is one member, or all but one event where there are few. */
    List<SessionizeCase> parts() {
        List<Long> users = usersByClicks();
        if (users.size() > 1) {
            List<Long> some = users.subList(0, users.size() / 2);
            return List.of(
                    keeping(click -> some.contains(click.user())), keeping(click -> !some.contains(click.user())));
        }
        List<Click> clicks = new ArrayList<>(clicks());
        if (clicks.size() <= FEW_CLICKS) {
            return clicks.size() < 2
                    ? List.of()
                    : clicks.stream().map(one -> keeping(click -> click != one)).toList();
        }
        clicks.sort(Comparator.comparingLong(Click::ts));
        long middle = clicks.get(clicks.size() / 2).ts();
        return Stream.of(keeping(click -> click.ts() < middle), keeping(click -> click.ts() >= middle))
                .filter(half -> !half.partitions.isEmpty())
                .toList();
    }
}
