package podium.judge.app.readiness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The days until an interview. On each day repetitions that are due come first, then what was not done yet, in order, as far as
 * the minutes reach. A repetition is due when a step has rested; how it goes is not known ahead, so make the plan anew now and
 * then.
 *
 * @param days the first is today
 * @param tooLong what takes longer than a day's minutes
 * @param left what the days do not reach
 */
public record Plan(List<Day> days, List<Step> tooLong, List<Step> left) {
    /** Copies the lists. */
    public Plan {
        days = List.copyOf(days);
        tooLong = List.copyOf(tooLong);
        left = List.copyOf(left);
    }

    /**
     * One day.
     *
     * @param number 1 for the first
     * @param steps to be done for the first time in this plan
     * @param repeated steps of earlier days
     */
    public record Day(int number, List<Step> steps, List<Step> repeated) {
        /** Copies the lists. */
        public Day {
            steps = List.copyOf(steps);
            repeated = List.copyOf(repeated);
        }

        /** All of the day's. */
        public int minutes() {
            return minutesOf(steps) + minutesOf(repeated);
        }
    }

    private record Repetition(Step step, long day) {}

    /**
     * Lays steps out.
     *
     * @param steps first things first
     * @param days until the interview, above 0
     * @param minutes a day, above 0
     * @throws IllegalArgumentException if there are no days or no minutes
     */
    public static Plan of(List<Step> steps, int days, int minutes) {
        if (days < 1 || minutes < 1) {
            throw new IllegalArgumentException(
                    "expected days and minutes above 0, found " + days + " days of " + minutes + " minutes");
        }
        List<Step> tooLong =
                steps.stream().filter(step -> step.minutes() > minutes).toList();
        List<Step> left = new ArrayList<>(steps);
        left.removeAll(tooLong);
        List<Repetition> repetitions = new ArrayList<>();
        List<Day> laidOut = new ArrayList<>();
        for (int number = 1; number <= days; number++) {
            int today = number;
            List<Step> due = repetitions.stream()
                    .filter(repetition -> repetition.day() <= today)
                    .map(Repetition::step)
                    .toList();
            List<Step> repeated = fitting(due, minutes);
            List<Step> fresh = fitting(left, minutes - minutesOf(repeated));
            left.removeAll(fresh);
            Set<Step> done = new LinkedHashSet<>(repeated);
            repetitions.removeIf(repetition -> done.contains(repetition.step()));
            done.addAll(fresh);
            done.forEach(step ->
                    repetitions.add(new Repetition(step, today + step.rest().toDays())));
            laidOut.add(new Day(number, fresh, repeated));
        }
        return new Plan(laidOut, tooLong, left);
    }

    private static List<Step> fitting(List<Step> steps, int minutes) {
        List<Step> fitting = new ArrayList<>();
        int room = minutes;
        for (Step step : steps) {
            if (step.minutes() <= room) {
                fitting.add(step);
                room -= step.minutes();
            }
        }
        return fitting;
    }

    private static int minutesOf(List<Step> steps) {
        return steps.stream().mapToInt(Step::minutes).sum();
    }
}
