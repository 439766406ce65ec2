package podium.judge.app.cli;

/** How far something long is: one line that is written over on a terminal, a line now and then elsewhere. */
final class Ticker {
    private static final long EVERY_NANOS = 30_000_000_000L;

    private final Console console;
    private long told = System.nanoTime();
    private int width;

    Ticker(Console console) {
        this.console = console;
    }

    void tell(String text) {
        long now = System.nanoTime();
        if (console.interactive()) {
            console.err().print("\r  " + text + " ".repeat(Math.max(0, width - text.length())));
            console.err().flush();
            width = text.length();
        } else if (now - told >= EVERY_NANOS) {
            told = now;
            console.say("  " + text);
        }
    }

    /** Leaves the line to what is said next. */
    void clear() {
        if (width > 0) {
            console.err().print("\r" + " ".repeat(width + 2) + "\r");
            console.err().flush();
            width = 0;
        }
    }
}
