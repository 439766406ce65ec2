package podium.judge.engine.compile;

/**
 * One compile error.
 *
 * @param file simple file name; empty if it belongs to none
 * @param line 1-based; 0 if unknown
 * @param column 1-based; 0 if unknown
 * @param message the compiler's words
 * @param sourceLine the offending line of source; empty if unknown
 */
public record Diagnostic(String file, int line, int column, String message, String sourceLine) {}
