package podium.exercises.genai.vectorstore;

/**
 * A vector with its id.
 *
 * @param id what to store it as
 * @param vector finite numbers, not all 0
 */
public record Embedding(String id, float[] vector) {}
