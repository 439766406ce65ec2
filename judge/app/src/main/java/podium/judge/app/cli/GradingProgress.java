package podium.judge.app.cli;

import java.util.Locale;
import podium.judge.app.cohort.Grading;

/** How far a grading is, how fast it goes, and how long it will take. */
final class GradingProgress implements Grading.Progress {
    private static final double MINUTE = 60e9;

    private final Console console;
    private final Ticker ticker;
    private final long started = System.nanoTime();
    private int judged;
    private int done;

    GradingProgress(Console console) {
        this.console = console;
        this.ticker = new Ticker(console);
    }

    @Override
    public void step(int done, int total, boolean judgedNow) {
        this.done = done;
        judged += judgedNow ? 1 : 0;
        ticker.tell(line(done, total));
    }

    private String line(int done, int total) {
        double minutes = (System.nanoTime() - started) / MINUTE;
        double rate = judged / Math.max(1e-9, minutes);
        String left = judged == 0 ? "" : String.format(Locale.ROOT, ", %.0f min left", (total - done) / rate);
        return String.format(Locale.ROOT, "%d of %d, %.0f a minute%s", done, total, rate, left);
    }

    /** Says what was done in all. */
    void end() {
        ticker.clear();
        double minutes = (System.nanoTime() - started) / MINUTE;
        console.say(String.format(
                Locale.ROOT,
                "%d judged in %.1f min, %d had their result or nothing to judge",
                judged,
                minutes,
                done - judged));
    }
}
