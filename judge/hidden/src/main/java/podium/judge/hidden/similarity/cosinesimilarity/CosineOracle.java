package podium.judge.hidden.similarity.cosinesimilarity;

import java.math.BigDecimal;
import java.math.MathContext;

/** The definition in decimal arithmetic: sums are exact, whatever the magnitudes, and only the end is rounded. */
final class CosineOracle {
    private static final MathContext FORTY_DIGITS = new MathContext(40);

    private CosineOracle() {}

    static double cosine(double[] a, double[] b) {
        BigDecimal squaresA = dot(a, a);
        BigDecimal squaresB = dot(b, b);
        if (squaresA.signum() == 0 || squaresB.signum() == 0) {
            return 0;
        }
        BigDecimal lengths = squaresA.multiply(squaresB, FORTY_DIGITS).sqrt(FORTY_DIGITS);
        return dot(a, b).round(FORTY_DIGITS).divide(lengths, FORTY_DIGITS).doubleValue();
    }

    private static BigDecimal dot(double[] a, double[] b) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < a.length; i++) {
            sum = sum.add(new BigDecimal(a[i]).multiply(new BigDecimal(b[i])));
        }
        return sum;
    }
}
