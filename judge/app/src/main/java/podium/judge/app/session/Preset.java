package podium.judge.app.session;

import java.util.Locale;

/** What a mock session's pad can do: switches, which are recorded with its outcome. None completes, squiggles or suggests. */
public enum Preset {
    /** A shared document: nothing is highlighted, and nothing runs until the end. */
    DOC("a shared document", false, false, 0, Submit.AT_THE_END),
    /** A bare pad whose visible tests run. */
    PLAIN("a bare pad", false, true, Integer.MAX_VALUE, Submit.NAMED),
    /** A pad with highlighting whose visible tests run. */
    PAD("a pad with highlighting", true, true, Integer.MAX_VALUE, Submit.NAMED),
    /** A take-home site: three submits, of which only the number of laws that hold is told, and no pause. */
    ASSESSMENT("an assessment site", true, true, 3, Submit.COUNTED);

    private final String words;
    private final boolean highlights;
    private final boolean runs;
    private final int submits;
    private final Submit submit;

    Preset(String words, boolean highlights, boolean runs, int submits, Submit submit) {
        this.words = words;
        this.highlights = highlights;
        this.runs = runs;
        this.submits = submits;
        this.submit = submit;
    }

    /** What a submit tells while the session goes on. */
    public enum Submit {
        /** Nothing: what is there is judged when the session ends. */
        AT_THE_END,
        /** How many laws hold. */
        COUNTED,
        /** The sentence of each law, but never an input. */
        NAMED
    }

    /** What it resembles, as a noun phrase. */
    public String words() {
        return words;
    }

    /** Its name as it is typed. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether Java is highlighted and the bracket that belongs to the one at the cursor is shown. */
    public boolean highlights() {
        return highlights;
    }

    /** Whether the visible tests may be run, which tells compile errors too. */
    public boolean runs() {
        return runs;
    }

    /** How often an exercise may be submitted; {@code Integer.MAX_VALUE} for as often as one likes. */
    public int submits() {
        return submits;
    }

    /** What a submit tells. */
    public Submit submit() {
        return submit;
    }

    /** Whether the clock may be stopped; it is recorded. */
    public boolean pauses() {
        return this != ASSESSMENT && this != DOC;
    }
}
