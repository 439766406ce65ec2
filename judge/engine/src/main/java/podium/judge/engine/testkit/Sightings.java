package podium.judge.engine.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import podium.judge.engine.checker.StructuralChecker;
import podium.judge.engine.checker.Tolerance;
import podium.judge.engine.remote.Subject;

/** What an implementation answered to the laws of one judging, the first of each: enough to know a definition by. */
public final class Sightings {
    private static final int A_LAW = 20;
    /** Fewer agree by chance. */
    private static final int LEAST = 20;
    /** So often the definition must have been seen to part from the one asked for. */
    private static final int LEAST_APART = 3;
    /** Who parts at more points than this has written something of their own. */
    private static final int MOST_TRAITS = 3;

    private final List<Sighting> seen = new ArrayList<>();
    private final boolean wanted;
    private int inThisLaw;

    /**
     * None yet.
     *
     * @param wanted whether anybody will look at them; where not, none are kept
     */
    public Sightings(boolean wanted) {
        this.wanted = wanted;
    }

    /** A call, to be made again on a definition. */
    private record Call(Method method, Object[] arguments) {
        Object on(Object target) throws InvocationTargetException {
            try {
                return method.invoke(target, Copies.deep(arguments));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("a contract that is not public: " + method, e);
            }
        }
    }

    /**
     * What has made an object what it is: the calls that handed it out, and those that it has answered since. None for the
     * contract itself, whose calls stand alone.
     */
    static final class Past {
        private final List<Call> calls = new ArrayList<>();

        /** Of an object that this one hands out. */
        Past then(Method method, Object[] arguments) {
            Past past = new Past();
            past.calls.addAll(calls);
            past.calls.add(new Call(method, Copies.deep(arguments)));
            return past;
        }
    }

    private record Sighting(List<Call> past, Call call, Object answer) {
        /** Whether a definition gives the same answer; empty where it knows none. */
        Optional<Boolean> fits(Object definition) {
            try {
                Object target = definition;
                for (Call each : past) {
                    Object returned = each.on(target);
                    target = Subject.handsOut(each.method()) ? returned : target;
                }
                Object own = call.on(target);
                return Optional.of(!StructuralChecker.compare(answer, own, Tolerance.CLOSED_FORM)
                        .isPresent());
            } catch (InvocationTargetException e) {
                return Optional.empty();
            }
        }
    }

    void nextLaw() {
        inThisLaw = 0;
    }

    /**
     * Keeps a call.
     *
     * @param past of the object that answered
     * @param answer null where there is none to compare
     */
    void add(Past past, Method method, Object[] arguments, @Nullable Object answer) {
        if (!wanted || inThisLaw == A_LAW) {
            return;
        }
        Call call = new Call(method, Copies.deep(arguments));
        if (answer != null) {
            inThisLaw++;
            seen.add(new Sighting(List.copyOf(past.calls), call, answer));
        }
        if (!past.calls.isEmpty()) {
            past.calls.add(call);
        }
    }

    /**
     * The definition that all answers follow.
     *
     * @param asked an implementation of the one asked for
     * @return its traits, those of the definition with the fewest where several fit; empty if none does, if two with as few
     *     do, or if too few answers tell it from the one asked for
     */
    public <C> List<String> recognized(Definitions<C> definitions, C asked) {
        List<Sighting> apart = seen.stream()
                .filter(each -> each.fits(asked).filter(fits -> !fits).isPresent())
                .toList();
        List<List<String>> followed = definitions.others().stream()
                .filter(definition ->
                        !definition.traits().isEmpty() && definition.traits().size() <= MOST_TRAITS)
                .sorted(Comparator.comparing(definition -> definition.traits().size()))
                // Most are ruled out by the first answers that are not the wanted ones.
                .filter(definition -> isFollowed(definition, apart, LEAST_APART))
                .filter(definition -> isFollowed(definition, seen, LEAST))
                .map(Definition::traits)
                .limit(2)
                .toList();
        boolean isClear = followed.size() == 1
                || (followed.size() == 2
                        && followed.get(0).size() < followed.get(1).size());
        return isClear ? followed.get(0) : List.of();
    }

    private static boolean isFollowed(Definition<?> definition, List<Sighting> sightings, int least) {
        int known = 0;
        for (Sighting each : sightings) {
            Optional<Boolean> fits = each.fits(definition.as());
            if (fits.isPresent() && !fits.get()) {
                return false;
            }
            known += fits.isPresent() ? 1 : 0;
        }
        return known >= least;
    }
}
