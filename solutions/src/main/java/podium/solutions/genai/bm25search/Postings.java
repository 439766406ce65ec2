package podium.solutions.genai.bm25search;

import java.util.Arrays;

/** The documents that hold one term, in ascending order, and what each scores by it. */
final class Postings {
    static final Postings NONE = new Postings();

    private int[] documents = new int[2];
    private double[] weights = new double[2];
    private int size;

    /** Counts the term once more in a document that is the last so far or comes after it. */
    void add(int document) {
        if (size == 0 || documents[size - 1] != document) {
            if (size == documents.length) {
                documents = Arrays.copyOf(documents, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            documents[size++] = document;
        }
        weights[size - 1]++;
    }

    /** Turns counts into weights, once, when all documents are in; norms are k1 times the norm of a document's length. */
    void weigh(double k1, double[] norms) {
        double idf = Math.log1p((norms.length - size + 0.5) / (size + 0.5));
        for (int i = 0; i < size; i++) {
            weights[i] = idf * weights[i] * (k1 + 1) / (weights[i] + norms[documents[i]]);
        }
    }

    int size() {
        return size;
    }

    int document(int i) {
        return documents[i];
    }

    double weight(int i) {
        return weights[i];
    }
}
