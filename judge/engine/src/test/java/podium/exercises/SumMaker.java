package podium.exercises;

/** A contract that hands out an object with a state; its package makes it one. */
public interface SumMaker {
    /** A sum of nothing. */
    Sum make();

    /** See {@link SumMaker}. */
    interface Sum {
        /** Adds a number. */
        void add(int value);

        /** The sum so far. */
        int total();
    }
}
