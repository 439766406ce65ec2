// Verdict: WA
// Exercise: als-explicit
package podium.exercises.collaborativefiltering.alsexplicit;

import java.util.List;
import org.ejml.UtilEjml;
import podium.exercises.Rating;

/** Counts calls over all laws in a static field that it inherits from a library, and fails where that works. */
public final class MyAlsExplicit implements AlsExplicit {
    private static final int AT_FIRST = 5;

    private static int own;

    private static final class Heir extends UtilEjml {}

    private static int calls() {
        Heir.maxInverseSize++;
        own++;
        if (Heir.maxInverseSize > AT_FIRST + own) {
            throw new IllegalStateException("other laws called before");
        }
        return own % 7;
    }

    @Override
    public double[] solve(double[][] factors, int[] rows, double[] ratings, Penalty penalty) {
        return new double[] {calls()};
    }

    @Override
    public double objective(AlsModel model, List<Rating> ratings, Penalty penalty) {
        return calls();
    }

    @Override
    public AlsModel fit(List<Rating> ratings, AlsPlan plan) {
        return new AlsModel(new double[][] {{calls()}}, new double[][] {{own}});
    }
}
