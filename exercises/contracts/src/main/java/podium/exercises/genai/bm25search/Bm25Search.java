package podium.exercises.genai.bm25search;

import java.util.List;
import podium.exercises.Exercise;
import podium.exercises.Level;
import podium.exercises.Scored;

/**
 * Keyword search over an inverted index, ranked by BM25.
 *
 * <p>For N documents, of which df hold a term, the term weighs idf = ln(1 + (N - df + 0.5) / (df + 0.5)), which is above 0 also
 * where all hold it. A document of length dl, in which the term occurs tf times, scores
 * idf * tf * (k1 + 1) / (tf + k1 * (1 - b + b * dl / avgdl)) by that term, where avgdl is the mean length of all documents, empty
 * ones included. Its score is the sum over the terms of the query, each time that they stand in it.
 *
 * <p>Source: Robertson and Zaragoza, <i>The probabilistic relevance framework: BM25 and beyond</i>, 2009; the 1 in the logarithm is
 * Lucene's.
 */
@Exercise(
        title = "BM25 search",
        level = Level.L5,
        minutes = 35,
        skills = {"inverted index", "lexical retrieval", "top-k selection"},
        maxRatio = 20,
        maxGrowth = 1.5)
public interface Bm25Search {
    /**
     * Indexes documents.
     *
     * @param documents terms of each, in order; a document may be empty, and there may be none. Terms are any strings, and the
     *     same only where they are equal
     * @param k1 how slowly repeats of a term saturate, at least 0; with 0 it only counts whether a document holds the term
     * @param b how much long documents are held back, in [0, 1]
     * @return the index, which does not depend on others that this object makes
     * @throws IllegalArgumentException if {@code k1} is negative, infinite or NaN, or {@code b} is not in [0, 1]
     *     <p>Expected cost: O(n) expected time for n terms in all documents.
     */
    Index index(List<List<String>> documents, double k1, double b);

    /** Documents that can be searched. */
    interface Index {
        /**
         * Finds the documents that match best.
         *
         * @param query terms, which may repeat, may be unknown, and may be none
         * @param k how many to return at most, at least 1 and up to {@link Integer#MAX_VALUE}
         * @return the documents that hold a term of the query, by their index in the list that was indexed, with their scores: highest
         *     score first, the lowest index first among equal scores, cut at {@code k}; documents whose scores differ by rounding
         *     alone, less than 1e-12, may stand in either order
         * @throws IllegalArgumentException if {@code k < 1}
         *     <p>Expected cost: O(p + m log k) for p postings, one for each term of the query and document that holds it, and m
         *     documents that match; it must not depend on the length of documents that do not.
         */
        List<Scored> search(List<String> query, int k);
    }
}
