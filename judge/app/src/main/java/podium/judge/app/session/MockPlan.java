package podium.judge.app.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import podium.exercises.Level;

/**
 * What a session was set up as; never changed afterwards.
 *
 * @param session its name, unique
 * @param started when, by the machine's clock
 * @param seed of every choice
 * @param preset what the pad can do
 * @param level that the candidate prepares for
 * @param minutes that there are for everything
 * @param picks the exercises, in order
 * @param quiz names of the quiz's cases that are asked as well
 */
public record MockPlan(
        String session,
        Instant started,
        long seed,
        Preset preset,
        Level level,
        int minutes,
        List<Pick> picks,
        List<String> quiz) {
    /** Copies the lists. */
    public MockPlan {
        picks = List.copyOf(picks);
        quiz = List.copyOf(quiz);
    }

    /**
     * One exercise of the session.
     *
     * @param slug its name
     * @param minutes that a prepared candidate needs
     * @param why it was chosen, in a sentence
     */
    public record Pick(String slug, int minutes, String why) {}

    /** How long the session may take. */
    public Duration limit() {
        return Duration.ofMinutes(minutes);
    }
}
