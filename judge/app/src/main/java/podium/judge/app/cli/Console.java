package podium.judge.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import podium.judge.engine.report.Style;

/**
 * Where output goes. Data goes to {@code out}, chatter to {@code err}; a spinner is drawn nowhere.
 *
 * @param out standard output
 * @param err standard error
 * @param style how text is laid out
 * @param interactive whether both ends are a terminal
 */
record Console(PrintWriter out, PrintWriter err, Style style, boolean interactive) {
    private static final int COLUMNS = 80;

    /** The process's own console; the launcher tells what only a shell can know. */
    static Console ofProcess(Map<String, String> environment) {
        boolean terminal = Boolean.getBoolean("podium.terminal");
        boolean color = terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        Style style = new Style(Integer.getInteger("podium.columns", COLUMNS), color, unicode(environment));
        return new Console(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                style,
                terminal);
    }

    private static boolean unicode(Map<String, String> environment) {
        String locale = environment.getOrDefault(
                "LC_ALL", environment.getOrDefault("LC_CTYPE", environment.getOrDefault("LANG", "")));
        return locale.toUpperCase(java.util.Locale.ROOT).replace("-", "").contains("UTF8");
    }

    void line(String text) {
        out.println(text);
    }

    void say(String text) {
        err.println(text);
    }
}
