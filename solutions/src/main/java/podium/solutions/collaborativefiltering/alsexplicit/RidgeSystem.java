package podium.solutions.collaborativefiltering.alsexplicit;

/**
 * The normal equations {@code (sum of y y^T + penalty I) x = sum of r y} of one row. The matrix is positive definite whatever was
 * rated, as the penalty is above 0, so Cholesky needs no pivots.
 */
final class RidgeSystem {
    /** Lower triangle only. */
    private final double[][] matrix;

    private final double[] right;

    RidgeSystem(int f, double penalty) {
        matrix = new double[f][f];
        right = new double[f];
        for (int k = 0; k < f; k++) {
            matrix[k][k] = penalty;
        }
    }

    void add(double[] y, double rating) {
        for (int k = 0; k < y.length; k++) {
            right[k] += rating * y[k];
            for (int l = 0; l <= k; l++) {
                matrix[k][l] += y[k] * y[l];
            }
        }
    }

    /** Destroys the system. */
    double[] solve() {
        factorize();
        int f = right.length;
        for (int k = 0; k < f; k++) {
            for (int l = 0; l < k; l++) {
                right[k] -= matrix[k][l] * right[l];
            }
            right[k] /= matrix[k][k];
        }
        for (int k = f - 1; k >= 0; k--) {
            for (int l = k + 1; l < f; l++) {
                right[k] -= matrix[l][k] * right[l];
            }
            right[k] /= matrix[k][k];
        }
        return right;
    }

    /** Turns the matrix into its Cholesky factor, in place. */
    private void factorize() {
        for (int k = 0; k < right.length; k++) {
            for (int l = 0; l <= k; l++) {
                double left = matrix[k][l];
                for (int m = 0; m < l; m++) {
                    left -= matrix[k][m] * matrix[l][m];
                }
                matrix[k][l] = k == l ? Math.sqrt(left) : left / matrix[l][l];
            }
        }
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
