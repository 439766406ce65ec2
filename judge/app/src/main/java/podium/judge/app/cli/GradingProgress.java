package podium.judge.app.cli;

import java.util.Locale;
import podium.judge.app.cohort.Grading;

/** How far a grading is: one line that is written over on a terminal, a line now and then elsewhere. */
final class GradingProgress implements Grading.Progress {
    private static final long EVERY_NANOS = 30_000_000_000L;
    private static final double MINUTE = 60e9;

    private final Console console;
    private final long started = System.nanoTime();
    private long told = started;
    private int judged;
    private int done;

    GradingProgress(Console console) {
        this.console = console;
    }

    @Override
    public void step(int done, int total, boolean judgedNow) {
        this.done = done;
        judged += judgedNow ? 1 : 0;
        long now = System.nanoTime();
        if (console.interactive()) {
            console.err().print("\r  " + line(done, total) + "   ");
            console.err().flush();
        } else if (now - told >= EVERY_NANOS) {
            told = now;
            console.say("  " + line(done, total));
        }
    }

    private String line(int done, int total) {
        double minutes = (System.nanoTime() - started) / MINUTE;
        double rate = judged / Math.max(1e-9, minutes);
        String left = judged == 0 ? "" : String.format(Locale.ROOT, ", %.0f min left", (total - done) / rate);
        return String.format(Locale.ROOT, "%d of %d, %.0f a minute%s", done, total, rate, left);
    }

    /** Says what was done in all. */
    void end() {
        double minutes = (System.nanoTime() - started) / MINUTE;
        console.say(String.format(
                Locale.ROOT,
                "%s%d judged in %.1f min, %d had their result or nothing to judge",
                console.interactive() ? "\r" : "",
                judged,
                minutes,
                done - judged));
    }
}
