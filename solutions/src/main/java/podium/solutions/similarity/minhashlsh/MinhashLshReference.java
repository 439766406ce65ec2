package podium.solutions.similarity.minhashlsh;

import podium.exercises.similarity.minhashlsh.MinhashLsh;

/** MinHash by one mixer under many keys, and a map a band. */
public final class MinhashLshReference implements MinhashLsh {
    private static final int MOST_POSITIONS = 65_536;

    @Override
    public Index create(int bands, int rows, long seed) {
        if (bands < 1 || rows < 1 || (long) bands * rows > MOST_POSITIONS) {
            throw new IllegalArgumentException("expected 1 band and 1 row at least and a product of at most "
                    + MOST_POSITIONS + ", found " + bands + " and " + rows);
        }
        return new BandedIndex(bands, rows, seed);
    }

    @Override
    public double estimate(int[] first, int[] second) {
        if (first.length != second.length || first.length == 0) {
            throw new IllegalArgumentException(
                    "expected signatures of one length above 0, found " + first.length + " and " + second.length);
        }
        int equal = 0;
        for (int i = 0; i < first.length; i++) {
            if (first[i] == second[i]) {
                equal++;
            }
        }
        return (double) equal / first.length;
    }
}
