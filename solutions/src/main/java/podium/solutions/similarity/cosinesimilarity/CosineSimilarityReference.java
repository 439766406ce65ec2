package podium.solutions.similarity.cosinesimilarity;

import podium.exercises.similarity.cosinesimilarity.CosineSimilarity;

/**
 * Cosine in one pass over plain sums, with a second, scaled pass only where those sums cannot be trusted. O(n) time in
 * stored entries, O(1) extra memory.
 */
public final class CosineSimilarityReference implements CosineSimilarity {
    /*
     * Speed. An addition waits about four cycles for the one before it, so a single running sum leaves the CPU idle most
     * of the time. Independent partial sums have nothing to wait for: two for each of the three sums of the dense form,
     * four for the one sum of a norm. The merge of two index lists has another enemy, the mispredicted branch: which list
     * is behind is a coin toss. Both cursors therefore advance by a comparison's value (1 or 0), which compiles to a
     * conditional move; only the match itself branches.
     *
     * Range. Squares overflow from 1e154 on and vanish below 1e-162, long before the cosine does. The remedy of Blue
     * (1978), as in the BLAS norm, is to scale each vector by a power of two of its own, which costs no accuracy, until
     * its length is near 2^480: squares and products then stay in range whatever the entries are, and a product that
     * still underflows is too small for any representable cosine to depend on. Almost no real vector needs it, so the plain
     * sums come first and tell for themselves: NaN or infinite means a bad entry or an overflow, below 2^-960 means that
     * so much may have underflowed that digits are missing. A dense dot product of exactly 0 gets the second look too: it
     * is the only way to tell orthogonal vectors from vanished products. The sparse form knows both norms before it
     * multiplies anything, hence scales every product for free.
     *
     * Validation needs no pass of its own either. A NaN or infinite entry makes its own square sum NaN or infinite, and
     * only then does anybody look at single entries.
     */

    /** Sums below this may miss digits that underflowed: 114 binary places above the smallest double. */
    private static final double TINY = 0x1p-960;
    /** Exponent of a scaled vector's length. Up to 2^31 squares of it still fit. */
    private static final int SCALED_EXPONENT = 480;

    @Override
    public double cosine(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("vectors of different length: " + a.length + " and " + b.length);
        }
        double dot = 0;
        double dotOdd = 0;
        double squaresA = 0;
        double squaresAOdd = 0;
        double squaresB = 0;
        double squaresBOdd = 0;
        int even = a.length & ~1;
        for (int i = 0; i < even; i += 2) {
            dot += a[i] * b[i];
            squaresA += a[i] * a[i];
            squaresB += b[i] * b[i];
            dotOdd += a[i + 1] * b[i + 1];
            squaresAOdd += a[i + 1] * a[i + 1];
            squaresBOdd += b[i + 1] * b[i + 1];
        }
        if (even < a.length) {
            dot += a[even] * b[even];
            squaresA += a[even] * a[even];
            squaresB += b[even] * b[even];
        }
        dot += dotOdd;
        squaresA += squaresAOdd;
        squaresB += squaresBOdd;
        if (inRange(squaresA) && inRange(squaresB) && Math.abs(dot) >= TINY) {
            return clamped(dot / (Math.sqrt(squaresA) * Math.sqrt(squaresB)));
        }
        return scaledCosine(a, b);
    }

    private static double scaledCosine(double[] a, double[] b) {
        Scaling ofA = scaling(a);
        Scaling ofB = scaling(b);
        double dot = 0;
        for (int i = 0; i < a.length; i++) {
            dot += a[i] * ofA.factor * (b[i] * ofB.factor);
        }
        return quotient(dot, ofA, ofB);
    }

    @Override
    public double cosineSparse(int[] indicesA, double[] valuesA, int[] indicesB, double[] valuesB) {
        requireIncreasing(indicesA, valuesA);
        requireIncreasing(indicesB, valuesB);
        Scaling ofA = scaling(valuesA);
        Scaling ofB = scaling(valuesB);
        double dot = 0;
        int i = 0;
        int j = 0;
        while (i < indicesA.length && j < indicesB.length) {
            int a = indicesA[i];
            int b = indicesB[j];
            if (a == b) {
                dot += valuesA[i] * ofA.factor * (valuesB[j] * ofB.factor);
            }
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return quotient(dot, ofA, ofB);
    }

    private static void requireIncreasing(int[] indices, double[] values) {
        if (indices.length != values.length) {
            throw new IllegalArgumentException(indices.length + " indices for " + values.length + " values");
        }
        int previous = -1;
        for (int index : indices) {
            if (index <= previous) {
                throw new IllegalArgumentException("index " + index + " after " + previous);
            }
            previous = index;
        }
    }

    /**
     * A power of two for one vector and the length that the vector has once multiplied by it.
     *
     * @param factor the power of two
     * @param length Euclidean length after scaling, 0 for a zero vector, else in [2^-52, 2^512]
     */
    private record Scaling(double factor, double length) {}

    private static Scaling scaling(double[] values) {
        double squares = sumOfSquares(values);
        if (inRange(squares)) {
            double factor = powerOfTwo(SCALED_EXPONENT - Math.getExponent(squares) / 2);
            return new Scaling(factor, Math.sqrt(squares) * factor);
        }
        double largest = largestMagnitude(values);
        double factor = powerOfTwo(SCALED_EXPONENT - Math.getExponent(largest));
        double scaledSquares = 0;
        for (double value : values) {
            double scaled = value * factor;
            scaledSquares += scaled * scaled;
        }
        return new Scaling(factor, Math.sqrt(scaledSquares));
    }

    private static double sumOfSquares(double[] values) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i <= values.length - 4; i += 4) {
            first += values[i] * values[i];
            second += values[i + 1] * values[i + 1];
            third += values[i + 2] * values[i + 2];
            fourth += values[i + 3] * values[i + 3];
        }
        for (; i < values.length; i++) {
            first += values[i] * values[i];
        }
        return first + second + (third + fourth);
    }

    /** The largest absolute value; this is where NaN and infinity are found out. */
    private static double largestMagnitude(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        if (!Double.isFinite(largest)) {
            throw new IllegalArgumentException("an entry is NaN or infinite");
        }
        return largest;
    }

    /** Where a subnormal vector would need more than 2^1023, that much is enough: its length comes to 2^-51 or more. */
    private static double powerOfTwo(int exponent) {
        return Math.scalb(1.0, Math.min(exponent, Double.MAX_EXPONENT));
    }

    private static double quotient(double dot, Scaling a, Scaling b) {
        return a.length == 0 || b.length == 0 ? 0 : clamped(dot / (a.length * b.length));
    }

    private static boolean inRange(double sum) {
        return sum >= TINY && sum <= Double.MAX_VALUE;
    }

    private static double clamped(double cosine) {
        return Math.max(-1, Math.min(1, cosine));
    }
}
