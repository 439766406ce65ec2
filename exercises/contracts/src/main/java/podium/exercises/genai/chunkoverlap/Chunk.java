package podium.exercises.genai.chunkoverlap;

/**
 * A span of a text, in {@code char}s as {@link String#substring(int, int)} counts them.
 *
 * @param start of its first token, 0-based
 * @param end behind its last token
 */
public record Chunk(int start, int end) {}
