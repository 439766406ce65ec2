package podium.judge.app.session;

/**
 * One thing that happened in a session.
 *
 * @param number 1 for the first
 * @param elapsed milliseconds of the session's clock, which stands still in a pause
 * @param kind what happened
 * @param slug the exercise, or the quiz's case, that it happened to; empty where it is the whole session
 * @param text its content: code for a snapshot, else what {@link Kind} says
 */
public record Entry(int number, long elapsed, Kind kind, String slug, String text) {
    /** What can happen, with what its text holds. */
    public enum Kind {
        /** An exercise came to the front, and its own clock runs from here; without a name, the quiz did. */
        OPEN,
        /** The code, whole. */
        SNAPSHOT,
        /** Visible tests were run: their exit code, a line feed, what they printed. */
        RUN,
        /** A submission was judged: the judgement as JSON. */
        SUBMIT,
        /** A hint was taken: its number. */
        HINT,
        /** Something was pasted: how many characters. */
        PASTE,
        /** The page was left for a while: how many seconds. */
        AWAY,
        /** The clock was stopped. */
        PAUSE,
        /** The clock goes on: after a pause, or because the program was started again. */
        RESUME,
        /** The code is final; the talk follows. */
        FINISH,
        /** A question was answered: its number, a line feed, the text, which is empty if it was said aloud. */
        ANSWER,
        /** A candidate marked an answer: the question's number, how many points were made, of how many. */
        MARK,
        /** A case of the quiz was answered: the places of its options, best first. */
        ORDER,
        /** A candidate marked what was named first in a case: how many points, of how many. */
        NAMED,
        /** The session is over: why. */
        END
    }
}
