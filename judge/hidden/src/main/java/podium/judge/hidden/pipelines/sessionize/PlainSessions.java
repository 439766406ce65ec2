package podium.judge.hidden.pipelines.sessionize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import podium.exercises.pipelines.sessionize.Click;
import podium.exercises.pipelines.sessionize.Session;

/** Sessions as their definition reads, in one list at a time. */
final class PlainSessions {
    private PlainSessions() {}

    /** By user, then start. */
    static List<Session> of(SessionizeCase c) {
        Map<String, Click> distinct = new LinkedHashMap<>();
        c.clicks().forEach(click -> distinct.putIfAbsent(click.eventId(), click));
        Map<Long, List<Long>> times = new TreeMap<>();
        distinct.values()
                .forEach(click -> times.computeIfAbsent(click.user(), user -> new ArrayList<>())
                        .add(click.ts()));
        List<Session> sessions = new ArrayList<>();
        times.forEach((user, ofOne) -> {
            ofOne.sort(Comparator.naturalOrder());
            sessions.addAll(split(user, ofOne, c));
        });
        return sessions;
    }

    private static List<Session> split(long user, List<Long> times, SessionizeCase c) {
        List<Session> sessions = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= times.size(); i++) {
            boolean joins = i < times.size()
                    && times.get(i) - times.get(i - 1) <= c.gapMillis()
                    && times.get(i) - times.get(first) <= c.capMillis();
            if (!joins) {
                sessions.add(new Session(user, times.get(first), times.get(i - 1), i - first));
                first = i;
            }
        }
        return sessions;
    }
}
