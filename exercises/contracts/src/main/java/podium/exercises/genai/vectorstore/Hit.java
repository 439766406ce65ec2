package podium.exercises.genai.vectorstore;

/**
 * A vector that was found.
 *
 * @param id what it is stored as
 * @param score its cosine similarity with the query, in [-1, 1] but for rounding
 */
public record Hit(String id, double score) {}
