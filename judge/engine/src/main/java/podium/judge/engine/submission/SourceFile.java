package podium.judge.engine.submission;

/**
 * One Java source.
 *
 * @param name simple file name, such as {@code MyNdcgAtK.java}
 * @param text its content
 */
public record SourceFile(String name, String text) {}
